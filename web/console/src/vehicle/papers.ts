import { hanoiDay } from '../../../shared/time/instants.js';
import type { Declaration } from './queries.js';

type Content = NonNullable<Declaration['content']>;
type DeclaredPaper = NonNullable<Content['papers']>[number] | NonNullable<Content['goodsPapers']>[number];

/** A declared paper and where it stands in the content. It ends with a day in Hanoi, or at an instant, or not at all. */
export interface Paper {
  readonly path: string;
  readonly kind: DeclaredPaper['kind'] | 'QUARANTINE_CERTIFICATE';
  readonly number: string;
  /** `yyyy-mm-dd`, the last day on which it holds. */
  readonly lastDay?: string;
  /** ISO instant, of a quarantine certificate alone. */
  readonly until?: string;
}

/** All papers that were declared: of the goods first, which decide most. */
export function papersOf({ quarantineCertificate: certificate, goodsPapers = [], papers = [] }: Content): Paper[] {
  const listed = (list: string) => (paper: DeclaredPaper, at: number) => ({
    path: `${list}.${at}`,
    kind: paper.kind,
    number: paper.number,
    ...(paper.expires !== undefined && { lastDay: paper.expires }),
  });
  const quarantine = certificate && {
    path: 'quarantineCertificate',
    kind: 'QUARANTINE_CERTIFICATE' as const,
    number: certificate.number,
    until: certificate.validUntil,
  };
  return [
    ...(quarantine ? [quarantine] : []),
    ...goodsPapers.map(listed('goodsPapers')),
    ...papers.map(listed('papers')),
  ];
}

/** Whether it no longer holds: through its last day in Hanoi, or until its instant. */
export function isOver({ lastDay, until }: Pick<Paper, 'lastDay' | 'until'>, now: number): boolean {
  if (until !== undefined) return Date.parse(until) <= now;
  return lastDay !== undefined && lastDay < hanoiDay(now);
}
