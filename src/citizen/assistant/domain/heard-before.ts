import type { Word } from './plain-words.js';

/** Heard once, a word tells nothing: it is who asked, not what about. */
const TELLING = 2;
/** *Default*: how little a word weighs that was heard on one side alone. */
const UNHEARD = 0.3;

/**
 * Whether a question is more like those that were answered or those that were asked in vain: naive Bayes over words and pairs of
 * words without accents.
 */
export class HeardBefore {
  private readonly weights: ReadonlyMap<string, number>;

  constructor(answered: readonly (readonly Word[])[], inVain: readonly (readonly Word[])[]) {
    const ours = counted(answered);
    const others = counted(inVain);
    const share = (count: number, of: number) => Math.log((count + UNHEARD) / (of + 2 * UNHEARD));
    this.weights = new Map(
      [...new Set([...ours.keys(), ...others.keys()])].flatMap((gram) => {
        const [here, there] = [ours.get(gram) ?? 0, others.get(gram) ?? 0];
        if (here + there < TELLING) return [];
        return [[gram, share(here, answered.length) - share(there, inVain.length)] as const];
      }),
    );
  }

  /** Above zero when it is like what was answered, below when like what was not: the mean over its words and pairs. */
  likeOurs(words: readonly Word[]): number {
    const grams = gramsOf(words);
    const sum = [...grams].reduce((all, gram) => all + (this.weights.get(gram) ?? 0), 0);
    return grams.size === 0 ? 0 : sum / grams.size;
  }
}

function counted(texts: readonly (readonly Word[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const gram of gramsOf(words)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function gramsOf(words: readonly Word[]): Set<string> {
  return new Set([
    ...words.map(({ plain }) => plain),
    ...words.slice(1).map(({ plain }, n) => `${words[n]?.plain} ${plain}`),
  ]);
}
