export { WORK_ON_LAND_FILE } from './files/hand-in-land-file.command.js';
export { landSearch, parcelSearch, zoneSearch } from './land-search.js';
export { LandModule } from './land.module.js';
export { importParcels, importPrices, importZones } from './land.import.js';
