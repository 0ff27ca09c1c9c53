import { householdName } from '../../../../src/citizen/teams/domain/visit.js';
import { plain } from '../procedures/found-here.js';

/** A visit as it is sent. */
export interface VisitSent {
  readonly id: string;
  readonly revision: number;
  readonly day: string;
  readonly hamlet: string;
  readonly household: string;
  readonly over15: number;
  readonly app: number;
  readonly payment: number;
  readonly shop: number;
  readonly helped: readonly string[];
}

/** A household as its latest visit found it, here or with the server. */
export interface Home extends VisitSent {
  /** Whoever looks recorded it. */
  readonly mine: boolean;
  /** It has not gone out yet. */
  readonly waits: boolean;
}

type Known = Omit<VisitSent, 'hamlet' | 'household'> & {
  readonly hamlet?: string;
  readonly household?: string;
  readonly mine: boolean;
};

const inOrder = new Intl.Collator('vi', { numeric: true });

/**
 * The households that the server knows, and over them what waits on this telephone, in the order in which it was told:
 * whoever recorded a visit sees it at once. Those whose name was erased are left out.
 */
export function homesHere(known: readonly Known[], waiting: readonly VisitSent[], commune: string): readonly Home[] {
  const homes = new Map<string, Home>();
  const nameOf = ({ hamlet, household }: VisitSent) => householdName(commune, hamlet, household);
  for (const { hamlet, household, ...home } of known)
    if (hamlet !== undefined && household !== undefined) {
      const whole = { ...home, hamlet, household, waits: false };
      homes.set(nameOf(whole), whole);
    }
  for (const visit of waiting) {
    // A correction may name another household than before.
    for (const [name, home] of homes) if (home.id === visit.id) homes.delete(name);
    const before = homes.get(nameOf(visit));
    const later = !before || visit.day >= before.day;
    if (later) homes.set(nameOf(visit), { ...visit, mine: true, waits: true });
  }
  return [...homes.values()].toSorted(
    (a, b) => inOrder.compare(a.hamlet, b.hamlet) || inOrder.compare(a.household, b.household),
  );
}

/** Those whose hamlet or mark has every word that was typed. */
export function homesNamed(homes: readonly Home[], typed: string): readonly Home[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return homes.filter(({ hamlet, household }) => {
    const called = plain(`${hamlet} ${household}`);
    return words.every((word) => called.includes(word));
  });
}
