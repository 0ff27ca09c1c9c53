export type {
  Channel,
  DeclarationEvent,
  DeclarationStatus,
  DeclaredFacts,
  Regime,
} from './domain/declaration-events.js';
