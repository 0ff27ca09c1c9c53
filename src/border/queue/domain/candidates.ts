import type { CalendarView, LaneView, PolicyInput, WaitingTicket } from './policy-inputs.js';

/** Why a lane may call nobody. */
export const NOBODY_REASONS = ['CALENDAR_CLOSED', 'NOBODY_WAITS', 'NOBODY_READY', 'NOBODY_PREREGISTERED'] as const;
export type NobodyReason = (typeof NOBODY_REASONS)[number];

/** Whether a lane takes a ticket at all: stage, direction, route and cargo. */
export function accepts(lane: LaneView, input: PolicyInput): boolean {
  return (
    input.stage === lane.kind &&
    input.direction === lane.direction &&
    (lane.route === undefined || input.route === lane.route) &&
    lane.accepts.includes(input.cargo)
  );
}

/** `PREREGISTERED_ONLY` admits who was accepted and had booked before the interval was announced. */
export function admitted(calendar: CalendarView, input: PolicyInput): boolean {
  if (calendar.mode !== 'PREREGISTERED_ONLY') return calendar.mode === 'NORMAL';
  const announced = Date.parse(calendar.announcedAt);
  return [input.acceptedAt, input.bookedAt].every((at) => at !== undefined && Date.parse(at) < announced);
}

/** The tickets that the lane may call now, or why there is none. */
export function candidates(
  lane: LaneView,
  calendar: CalendarView,
  waiting: readonly WaitingTicket[],
): readonly WaitingTicket[] | NobodyReason {
  if (calendar.mode === 'CLOSED') return 'CALENDAR_CLOSED';
  const fitting = waiting.filter(({ input }) => accepts(lane, input));
  if (fitting.length === 0) return 'NOBODY_WAITS';
  const ready = fitting.filter(({ input }) => input.ready);
  if (ready.length === 0) return 'NOBODY_READY';
  const open = calendar.mode === 'NORMAL' ? ready : ready.filter(({ input }) => admitted(calendar, input));
  return open.length === 0 ? 'NOBODY_PREREGISTERED' : open;
}
