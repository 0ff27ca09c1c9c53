import { folded } from '../../../shared/domain/folded.js';
import type { TeamEvent } from './team-events.js';
import { refuse } from './team-problems.js';

/** Of a household: how many are over 15, and how many of them have each. */
export interface Figures {
  readonly over15: number;
  readonly app: number;
  readonly payment: number;
  readonly shop: number;
}
export const HAVING = ['app', 'payment', 'shop'] as const satisfies readonly (keyof Figures)[];

/** A visit as rules see it; the phone made its id and counts its corrections. */
export interface Visit {
  readonly id: string;
  readonly team: string;
  /** The account that recorded it. */
  readonly by: string;
  /** 1 as it was first recorded, one more for each correction. */
  readonly revision: number;
  /** Day in Hanoi. */
  readonly on: string;
  /** Tag of the household; what it is called lies beside. */
  readonly household: string;
  readonly figures: Figures;
  /** Codes of the procedures that were helped with. */
  readonly helped: readonly string[];
}

/** *Default*: phones come back from villages without coverage within a quarter. */
export const LATEST_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Takes what a phone sends, in whatever order and however often: the highest revision counts. Without an event nothing
 * changed. Throws `team-visit-not-yours`, `team-visit-differs`, `team-visit-in-future`, `team-visit-too-old`.
 */
export function takeVisit(
  known: Visit | undefined,
  sent: Visit,
  { at, today }: { readonly at: Date; readonly today: string },
): { readonly visit: Visit; readonly event?: TeamEvent } {
  if (known && (known.by !== sent.by || known.team !== sent.team)) throw refuse('team-visit-not-yours');
  if (known && known.revision > sent.revision) return { visit: known };
  if (known && known.revision === sent.revision) {
    if (!isSame(known, sent)) throw refuse('team-visit-differs');
    return { visit: known };
  }
  if (sent.on > today) throw refuse('team-visit-in-future');
  if (Date.parse(today) - Date.parse(sent.on) > LATEST_DAYS * DAY_MS)
    throw refuse('team-visit-too-old', { days: LATEST_DAYS });
  const { id, team, revision, on } = sent;
  return {
    visit: sent,
    event: {
      type: known ? 'TeamVisitCorrected' : 'TeamVisitRecorded',
      data: { team, at: at.toISOString(), visit: id, revision, on },
    },
  };
}

/** Which figures cannot be: nobody has more than there are people over 15. */
export function impossibleIn(figures: Figures): string[] {
  return HAVING.filter((name) => figures[name] > figures.over15);
}

/** By what a household is known again, however it was typed: two phones write it in their own way. */
export function householdName(commune: string, hamlet: string, household: string): string {
  return JSON.stringify([commune, spelled(hamlet), spelled(household)]);
}

function spelled(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSame(known: Visit, sent: Visit): boolean {
  const said = ({ on, household, figures: { over15, app, payment, shop }, helped }: Visit) =>
    JSON.stringify([on, household, over15, app, payment, shop, [...helped].sort()]);
  return said(known) === said(sent);
}
