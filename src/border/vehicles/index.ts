export { AddVehicle } from './add-vehicle/add-vehicle.handler.js';
export { VehicleCheck } from './vehicle-check.js';
export { AddVehicleBody } from './vehicle.body.js';
export { VehiclesModule } from './vehicles.module.js';
