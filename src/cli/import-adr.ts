import { importAdr } from '../border/declarations/index.js';
import { importFile } from './import-file.js';

// Dangerous goods from a JSON list of {number, description, class, tunnel}.
await importFile('npm run import:adr -- FILE.json', importAdr);
