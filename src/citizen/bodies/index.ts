export { Bodies, ListBodies } from './bodies.js';
export { BodiesModule } from './bodies.module.js';
