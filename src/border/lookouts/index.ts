export { LookoutsModule } from './lookouts.module.js';
