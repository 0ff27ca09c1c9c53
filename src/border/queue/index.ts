export type {
  CallSheetEvent,
  LaneOccupancyEvent,
  SlotEvent,
  TicketEvent,
  TicketFacts,
  TicketStatus,
} from './domain/queue-events.js';
