export { VehiclesModule } from './vehicles.module.js';
