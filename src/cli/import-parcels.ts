import { importParcels } from '../citizen/land/index.js';
import { importFile } from './import-file.js';

// Parcels of the land register, from GeoJSON in degrees.
await importFile('npm run import:parcels -- FILE.geojson', importParcels);
