import { importZones } from '../citizen/land/index.js';
import { importFile } from './import-file.js';

// Planning zones, from GeoJSON in degrees.
await importFile('npm run import:zones -- FILE.geojson', importZones);
