export { FormerSystemModule } from './former-system.module.js';
export { FORMER_TABLES } from './domain/verdict.js';
export type { FormerTable } from './domain/verdict.js';
export { importFormer } from './import-former/import-former-files.js';
export { csvRows } from '../../shared/import/csv-rows.js';
export { workbookTables } from './read-table.js';
export { verdictFile } from './verdict-file.js';
