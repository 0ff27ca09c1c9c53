import { readFileSync } from 'node:fs';
import { verifyEvidence } from '../border/evidence/index.js';

// Proves a file of evidence by itself; it needs no database.
const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file: npm run verify-evidence -- FILE');
const { events, withheld, faults } = verifyEvidence(readFileSync(file, 'utf8'));
console.log(`${events} events, ${withheld} withheld, ${faults.length} faults.`);
if (faults.length) console.table(faults.slice(0, 100));
process.exitCode = faults.length ? 1 : 0;
