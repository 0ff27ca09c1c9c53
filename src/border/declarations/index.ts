export { acceptedDeclaration } from './domain/accepted-declaration.js';
export type { DeclarationView, GuardedDeclaration } from './domain/accepted-declaration.js';
export { agenciesThatUse } from './domain/checks-using-fields.js';
export { ticketOf } from './domain/ticket-of.js';
export type {
  Channel,
  DeclarationEvent,
  DeclarationStatus,
  DeclaredFacts,
  Regime,
} from './domain/declaration-events.js';
