import type { PastDossier } from './past-dossier.js';

/** `PROPOSED`: it may be one that is there. `DUPLICATE`: somebody looked, and it is. */
export const PAST_STATES = ['TAKEN', 'PROPOSED', 'DUPLICATE'] as const;
export type PastState = (typeof PAST_STATES)[number];

/** What became of a line. */
export type Verdict =
  { readonly verdict: 'TAKEN' | 'UNCHANGED' } | { readonly verdict: 'REFUSED' | 'PROPOSED'; readonly why: string };

/** A digitised dossier that is there. */
export interface KnownPast {
  readonly id: string;
  readonly office: string;
  readonly code: string;
  /** Of its scan. */
  readonly digest: string;
  /** What is the same for one person, procedure and day; null once erased. */
  readonly same: string | null;
  readonly state: PastState;
}

/** A line of an index as it would stand among those that are there. */
export type LineToJudge = Pick<PastDossier, 'office' | 'code' | 'distinct'> & {
  readonly digest: string;
  readonly same: string;
};

/** What becomes of a line; `alike`: the one that it looks like. */
export type Judged = Verdict & { readonly alike?: string };

/** Holds a line against those that are there: by its code, by its scan, by person, procedure and day. */
export function judge(line: LineToJudge, known: readonly KnownPast[]): Judged {
  const own = known.find(({ office, code }) => office === line.office && code === line.code);
  const alike = alikeOf(line, known);
  if (own) return judgeAgain(line, own, alike);
  const scanned = known.find(({ digest }) => digest === line.digest);
  if (scanned) return refused(`the same scan stands under ${scanned.office} ${scanned.code}`);
  return alike && !line.distinct ? proposed(alike) : { verdict: 'TAKEN' };
}

/** Of one whose code is there. What was erased stays erased: nothing of the person is put back. */
function judgeAgain(line: LineToJudge, own: KnownPast, alike: KnownPast | undefined): Judged {
  if (own.digest !== line.digest || (own.same !== null && own.same !== line.same))
    return refused('this code stands for another scan, person or day');
  if (own.state === 'PROPOSED' && line.distinct) return { verdict: 'TAKEN' };
  if (own.state === 'PROPOSED')
    return alike ? proposed(alike) : { verdict: 'PROPOSED', why: 'its office has not looked at it yet' };
  if (own.state === 'DUPLICATE' && line.distinct)
    return refused('its office found it to be one that is there; it can be taken on the page of digitised dossiers');
  return { verdict: 'UNCHANGED' };
}

/** One that is taken before one that is proposed itself, and of these always the same one. */
function alikeOf(line: LineToJudge, known: readonly KnownPast[]): KnownPast | undefined {
  const rank = ({ state, id }: KnownPast) => `${state === 'TAKEN' ? 0 : 1} ${id}`;
  return known
    .filter((each) => each.same === line.same && !(each.office === line.office && each.code === line.code))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))[0];
}

function proposed(alike: KnownPast): Judged {
  const why = `the same person, procedure and day as ${alike.office} ${alike.code}: look, and put x into column distinct when it is another`;
  return { verdict: 'PROPOSED', why, alike: alike.id };
}

export function refused(why: string): { readonly verdict: 'REFUSED'; readonly why: string } {
  return { verdict: 'REFUSED', why };
}
