import { importPlaces } from '../citizen/places/index.js';
import { importFile } from './import-file.js';

// Roads, streets, public works and relics with their texts, from CSV; its head stands in docs/operations.md.
await importFile('npm run import:places -- FILE.csv', importPlaces);
