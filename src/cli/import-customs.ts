import { importCustoms } from '../border/customs/index.js';
import { importFile } from './import-file.js';

// An export of customs' system from a CSV file with columns number, vehicle, office, type and more.
await importFile('npm run import:customs -- FILE.csv', importCustoms);
