import { importCustoms } from '../border/customs/index.js';
import { importFile } from './import-file.js';

// An export of customs' system from a CSV file or Excel workbook with columns number, vehicle, office, type and more.
await importFile('npm run import:customs -- FILE.csv|FILE.xlsx', importCustoms, importCustoms);
