import type { Category } from './category.js';

interface Of {
  readonly post: string;
  readonly at: string;
}

/** What posts tell the log: references and times. The words, which may name people, stay in the tables. */
export type NewsEvent =
  | { type: 'NewsWritten'; data: Of & { office: string; version: number } }
  | { type: 'NewsSubmitted'; data: Of & { version: number; publishAt?: string } }
  | { type: 'NewsSentBack'; data: Of & { version: number } }
  | { type: 'NewsScheduled'; data: Of & { version: number; publishAt: string } }
  | { type: 'NewsUnscheduled'; data: Of & { version: number } }
  | { type: 'NewsPublished'; data: Of & { version: number; office: string; category: Category } }
  | { type: 'NewsCorrected'; data: Of & { version: number; category: Category } }
  | { type: 'NewsWithdrawn'; data: Of & { version: number } }
  | { type: 'NewsDiscarded'; data: Of & { version: number } };

export const NEWS_EVENTS = [
  'NewsWritten',
  'NewsSubmitted',
  'NewsSentBack',
  'NewsScheduled',
  'NewsUnscheduled',
  'NewsPublished',
  'NewsCorrected',
  'NewsWithdrawn',
  'NewsDiscarded',
] as const satisfies readonly NewsEvent['type'][];
