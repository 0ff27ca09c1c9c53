export { StaysModule } from './stays.module.js';
export type { ExtensionReason, StayEvent } from './domain/stay-events.js';
export { ExtendStay } from './extend-stay/extend-stay.handler.js';
