export { boundaryFault, isWithin, type Boundary } from './boundary.js';
export { CommuneNames, FIRST_COMMUNES, wordsOfCommune } from './commune-names.js';
export { communesNamed } from './communes-named.js';
export { communeSearch } from './commune-search.js';
export { CommunesModule } from './communes.module.js';
export { CommuneAt, CommuneByCode, CommunesByCode, FindCommunes } from './communes.queries.js';
export { importCommunes } from './communes.import.js';
