export { LandModule } from './land.module.js';
export { importParcels, importPrices, importZones } from './land.import.js';
