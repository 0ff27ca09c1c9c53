/** A possible answer and how well it fits. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** How much of what the question means it is about: the sum of how rare each meaning is. */
  readonly meant: number;
  /** The words of its own name that the question neither says nor means. */
  readonly adds: ReadonlySet<string>;
}

/** Whether one answer is given, whether is asked which one is meant, or that nothing is known. */
export type Verdict =
  | { readonly kind: 'ANSWER'; readonly id: string; readonly also: readonly string[] }
  | { readonly kind: 'ASK_BACK'; readonly between: readonly string[] }
  | { readonly kind: 'UNKNOWN' };

/** *Defaults*: a question of so few things is asked back when another fits nearly as well; `alone` when it speaks of one. */
export const BOUNDS = { several: 0.8, few: 2, alone: 0.4 } as const;
/**
 * *Defaults*: the odds that a question is ours and not only sounds so, fitted by logistic regression on the questions that may
 * be looked at, those most that were measured before anything was changed for them, each tenth of them judged by what was
 * fitted on the others. What fits must fit the better the more words a question has, less so where they say many things or
 * where it is put as those are that had an answer.
 */
export const SURE = { score: 2.4, meant: 1.1, said: 1.8, terms: -4.35, likeOurs: 5.2, least: 10.5 } as const;
const SHOWN = 3;

/** What was found to a question: what fits, the best first, of how many things it speaks, and by how many terms it was looked for. */
export interface Looked {
  readonly fits: readonly Candidate[];
  readonly said: number;
  readonly terms: number;
  /** Above zero when it is put like questions that have an answer, below when like those that have none. */
  readonly likeOurs: number;
  /** Whether it asks for something definite, such as papers or a fee. */
  readonly definite: boolean;
}

/** Decides by how well the best fit and how near the next are. */
export function verdictOf(looked: Looked): Verdict {
  const { fits, said, definite } = looked;
  const known = (each: Candidate) => isKnown(each, looked);
  const at = fits.findIndex(known);
  const first = fits[at];
  if (!first) return { kind: 'UNKNOWN' };
  const others = fits.filter((_, n) => n !== at);
  const near = said <= 1 ? BOUNDS.alone : BOUNDS.several;
  const rivals = others
    .filter((each) => known(each) && each.score >= first.score * near)
    .filter((each) => !definite || !isSpecialCase(each, first))
    .slice(0, SHOWN - 1);
  if (said <= BOUNDS.few && rivals.length > 0)
    return { kind: 'ASK_BACK', between: [first, ...rivals].map(({ id }) => id) };
  return { kind: 'ANSWER', id: first.id, also: others.slice(0, SHOWN - 1).map(({ id }) => id) };
}

/**
 * Whether its name adds to the question all that the other's adds, and more. Who names a thing and asks what is needed for it
 * means the thing itself; who only names it may mean either.
 */
function isSpecialCase({ adds }: Candidate, { adds: plainly }: Candidate): boolean {
  return adds.size > plainly.size && [...plainly].every((word) => adds.has(word));
}

/** Whether it fits well enough to be said. */
function isKnown({ score, meant }: Candidate, { said, terms, likeOurs }: Looked): boolean {
  const odds =
    SURE.score * Math.log1p(score) +
    SURE.meant * Math.log1p(meant) +
    SURE.said * Math.log(said) +
    SURE.terms * Math.log(terms) +
    SURE.likeOurs * likeOurs;
  return odds >= SURE.least;
}
