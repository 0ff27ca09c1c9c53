export { CommunesModule } from './communes.module.js';
export { CommuneAt, CommuneByCode } from './communes.queries.js';
export { importCommunes } from './communes.import.js';
