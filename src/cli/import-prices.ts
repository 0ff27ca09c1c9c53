import { importPrices } from '../citizen/land/index.js';
import { importFile } from './import-file.js';

// Price bands, from GeoJSON in degrees.
await importFile('npm run import:prices -- FILE.geojson', importPrices);
