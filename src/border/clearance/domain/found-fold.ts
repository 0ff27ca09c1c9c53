import type { Agency } from '../../../shared/domain/place.js';
import type { Check } from './check.js';
import { partOf, samePlace, type FoundEvent, type FoundValue, type IdentityPart } from './found-events.js';

/** A found value as it stands: the last one of an agency beside one declared value. */
export interface Found {
  readonly agency: Agency;
  readonly by: string;
  readonly at: string;
  readonly revision: number;
  readonly value: FoundValue;
  /** The how manieth of this clearance, from 1. */
  readonly number: number;
}

/** What an agency has compared, in a revision of the declaration. */
export interface Identity {
  readonly by: string;
  readonly at: string;
  readonly revision: number;
  readonly parts: readonly IdentityPart[];
}

export interface FoundByOfficers {
  readonly found?: readonly Found[];
  /** How many found values were entered in all; each raises it, also one that takes the place of another. */
  readonly foundCount?: number;
  readonly identities?: { readonly [A in Agency]?: Identity };
  /** Whose look at the papers stands. */
  readonly papers?: PapersSeen;
}

export type PapersSeen = {
  readonly [A in Agency]?: { readonly by: string; readonly at: string; readonly revision: number };
};

/** What still stands of it when these agencies have to look again. */
export function papersAfter(
  papers: PapersSeen | undefined,
  again: readonly Agency[] = [],
): Pick<FoundByOfficers, 'papers'> {
  if (!papers) return {};
  return {
    papers: Object.fromEntries(Object.entries(papers).filter(([agency]) => !again.some((each) => each === agency))),
  };
}

/** A clearance's part of it after an event. A noted correction changes nothing. */
export function foundAfter(
  state: FoundByOfficers & { readonly checks: readonly Check[] },
  { type, data }: FoundEvent,
): FoundByOfficers & { readonly checks?: readonly Check[] } {
  if (type === 'CorrectionNoted') return {};
  const { agency, by, at, revision } = data;
  if (type === 'PapersInOrder') return { papers: { ...state.papers, [agency]: { by, at, revision } } };
  const known = state.identities?.[agency];
  const confirmed = known?.revision === revision ? known.parts : [];
  if (type === 'IdentityConfirmed') {
    const parts = [...new Set([...confirmed, ...data.parts])].sort();
    return { identities: { ...state.identities, [agency]: { by, at, revision, parts } } };
  }
  const { value, reopens } = data;
  const number = (state.foundCount ?? state.found?.length ?? 0) + 1;
  const others = (state.found ?? []).filter((each) => each.agency !== agency || !samePlace(each.value, value));
  const parts = confirmed.filter((part) => part !== partOf(value));
  return {
    found: [...others, { agency, by, at, revision, value, number }],
    foundCount: number,
    ...(known && { identities: { ...state.identities, [agency]: { ...known, parts } } }),
    checks: state.checks.map((check) => (reopens.includes(check.agency) ? waitingAgain(check, at) : check)),
  };
}

function waitingAgain({ agency, rule }: Check, at: string): Check {
  return { agency, rule, status: 'WAITING', since: at };
}
