export { CommunesModule } from './communes.module.js';
export { CommuneByCode } from './communes.queries.js';
export { importCommunes } from './communes.import.js';
