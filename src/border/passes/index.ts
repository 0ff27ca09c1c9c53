export { PassesModule } from './passes.module.js';
