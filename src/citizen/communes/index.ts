export { CommunesModule } from './communes.module.js';
export { importCommunes } from './communes.import.js';
