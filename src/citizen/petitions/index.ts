export type { PetitionEvent, ReceiverEvent } from './domain/petition-events.js';
export { EscalateLatePetitions } from './escalate-late-petitions.js';
export { reportSearch } from './report-search.js';
export { PetitionsModule } from './petitions.module.js';
export { ListedPetition } from './petition.answer.js';
export { ListPetitions } from './petitions.queries.js';
