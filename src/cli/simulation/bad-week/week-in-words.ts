import type { WeekOutcome } from './play-week.js';

/** The outcome of a bad week for people: what was reported each day, what was refused, and what should never be answered. */
export function weekInWords({ days, vehicles, requests, seconds, reported, refused, faults }: WeekOutcome): string {
  const lines = (of: Readonly<Record<string, number>>) => Object.entries(of).map(([what, n]) => `  ${n} × ${what}`);
  const faulty = lines(faults);
  return [
    `${days} bad days: ${vehicles} vehicles, ${requests} requests in ${Math.round(seconds)} s.`,
    ...reported.map(({ day, total }) => `  ${day}: ${total} cleared`),
    'Refused on the way:',
    ...lines(refused),
    faulty.length ? 'Answered as nobody should ever be answered:' : 'Nobody got an answer that should not be.',
    ...faulty,
  ].join('\n');
}
