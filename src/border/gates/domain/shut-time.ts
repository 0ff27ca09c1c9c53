import type { CalendarState } from './calendar.js';
import { touches, type Carried } from './closed-goods.js';
import type { CalendarReason } from './gate-events.js';
import { intervalAt } from './timeline.js';

/** Time in which nobody could go on, and what shut the way: a closure, an announced interval or an incident. ISO instants. */
export interface ShutSpan {
  /** Its id. */
  readonly by: string;
  readonly reason: CalendarReason;
  readonly from: string;
  readonly to: string;
}

/**
 * When a route was shut for what a vehicle carries, from an instant to another. Only what was announced counts: the hours
 * of each night are known beforehand. `months` are those of that time, in order.
 */
export function shutSpans(
  months: readonly CalendarState[],
  from: string,
  to: string,
  carried: Carried,
): readonly ShutSpan[] {
  return spansTogether(months.flatMap((month) => shutOfMonth(month, from, to, carried)));
}

function shutOfMonth({ intervals, goods = [] }: CalendarState, from: string, to: string, carried: Carried): ShutSpan[] {
  const mine = goods.filter((closure) => touches(closure, carried));
  const edges = [...intervals, ...mine].flatMap((each) => [each.from, each.to]);
  const starts = [...new Set([from, ...edges.filter((edge) => from < edge && edge < to)])].sort();
  return starts.flatMap((start, n): ShutSpan[] => {
    const end = starts[n + 1] ?? to;
    const named = mine.find((each) => each.from <= start && start < each.to);
    if (named) return [{ by: named.closure, reason: named.reason, from: start, to: end }];
    const { mode, reason, interval } = intervalAt(intervals, start) ?? {};
    if (mode !== 'CLOSED' || reason === undefined || interval === undefined) return [];
    return [{ by: interval, reason, from: start, to: end }];
  });
}

/** Spans in order, each instant in one of them only, neighbours of one cause joined; of two at once the one that is told first counts. */
export function spansTogether(spans: readonly ShutSpan[]): readonly ShutSpan[] {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort();
  const whole: ShutSpan[] = [];
  edges.forEach((from, n) => {
    const to = edges[n + 1];
    const span = spans.find((each) => each.from <= from && from < each.to);
    if (to === undefined || !span) return;
    const last = whole.at(-1);
    if (last?.to === from && last.by === span.by) whole[whole.length - 1] = { ...last, to };
    else whole.push({ ...span, from, to });
  });
  return whole;
}
