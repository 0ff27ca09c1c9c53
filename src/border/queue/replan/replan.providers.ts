import { OpenHours } from './open-hours.js';
import { OrderReplanHandler } from './order-replan.handler.js';
import { PreviewReplanHandler, ReplanOfHandler } from './replan.queries.js';
import { StepReplanHandler } from './step-replan.handler.js';
import { StepUndoHandler } from './step-undo.handler.js';
import { TouchedBookings } from './touched-bookings.js';
import { UndoReplanHandler } from './undo-replan.handler.js';

/** What moves bookings out of a closure. */
export const REPLAN_PROVIDERS = [
  TouchedBookings,
  OpenHours,
  OrderReplanHandler,
  UndoReplanHandler,
  StepReplanHandler,
  StepUndoHandler,
  PreviewReplanHandler,
  ReplanOfHandler,
];
