export { Bodies, ListBodies, PEOPLES_COMMITTEE } from './bodies.js';
export { BodiesModule } from './bodies.module.js';
