import { importCommunes } from '../citizen/communes/index.js';
import { importFile } from './import-file.js';

// Communes from a province's JSON list, or their boundaries from GeoJSON.
await importFile('npm run import:communes -- FILE.json | FILE.geojson', importCommunes);
