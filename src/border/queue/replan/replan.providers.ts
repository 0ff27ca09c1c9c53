import { BlockMoves } from './block-moves.js';
import { OpenHours } from './open-hours.js';
import { OrderReplanHandler } from './order-replan.handler.js';
import { PreviewReplanHandler, ReplanOfHandler } from './replan.queries.js';
import { StepReplanHandler } from './step-replan.handler.js';
import { StepUndoHandler } from './step-undo.handler.js';
import { TouchedBlocks } from './touched-blocks.js';
import { TouchedBookings } from './touched-bookings.js';
import { UndoReplanHandler } from './undo-replan.handler.js';

/** What moves bookings out of a closure. */
export const REPLAN_PROVIDERS = [
  TouchedBookings,
  TouchedBlocks,
  BlockMoves,
  OpenHours,
  OrderReplanHandler,
  UndoReplanHandler,
  StepReplanHandler,
  StepUndoHandler,
  PreviewReplanHandler,
  ReplanOfHandler,
];
