import { importHs } from '../border/declarations/index.js';
import { importFile } from './import-file.js';

// Commodity codes from a CSV file with columns hscode and description.
await importFile('npm run import:hs -- FILE.csv', importHs);
