export type {
  CallSheetEvent,
  LaneOccupancyEvent,
  SlotEvent,
  TicketEvent,
  TicketFacts,
  TicketStatus,
  TicketTag,
} from './domain/queue-events.js';
