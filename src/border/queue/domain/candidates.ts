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
  const open: WaitingTicket[] = [];
  let reason: NobodyReason = 'NOBODY_WAITS';
  for (const ticket of waiting) {
    const { input } = ticket;
    if (!accepts(lane, input)) continue;
    if (!input.ready) {
      if (reason === 'NOBODY_WAITS') reason = 'NOBODY_READY';
    } else if (admitted(calendar, input)) open.push(ticket);
    else reason = 'NOBODY_PREREGISTERED';
  }
  return open.length === 0 ? reason : open;
}
