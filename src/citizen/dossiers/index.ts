export { DossiersModule } from './dossiers.module.js';
export type { DossierEvent } from './domain/dossier-events.js';
