export { importPastDossiers } from './import-past-dossiers.js';
export { DossiersModule } from './dossiers.module.js';
export type { DossierEvent } from './domain/dossier-events.js';
export { PUBLIC_HOLIDAYS } from './domain/public-holidays.js';
export { isWorkingDay, officeCalendar } from './domain/working-time.js';
export { FIRST_COMMUNES } from './offices.js';
