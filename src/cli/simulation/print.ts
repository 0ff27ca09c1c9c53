import type { CellDifference, Reproduced } from './compare.js';
import { CELLS, type PublishedDay, type Scope } from './published.js';

/** What the simulation found out, as `--json` prints it. */
export interface Outcome {
  readonly day: string;
  readonly published: PublishedDay['figures'];
  readonly reproduced: Partial<Reproduced>;
  readonly differences: readonly CellDifference[];
  readonly openingBacklog: { readonly fruit: number; readonly other: number };
  /** Median minutes that the last calls had waited, by gate, direction and class, and who still waits at the day's end. */
  readonly waits: readonly {
    gate: string;
    direction: string;
    class: string;
    waiting: number;
    medianMinutes: number | null;
  }[];
  /** Of the time in which a lane was open, its road not closed, and somebody waited whom it takes: the part in which it was held. */
  readonly laneUse: readonly { lane: string; held: number; usable: number; percent: number; finding: boolean }[];
  readonly refused: Readonly<Record<string, { count: number; why: string }>>;
  readonly requests: number;
  readonly seconds: number;
}

/** The outcome for people: the board's report beside the published one, cell by cell, then waits, lanes and refusals. */
export function inWords(outcome: Outcome): string {
  const scopes = Object.keys(outcome.published) as Scope[];
  const head = row(['', ...scopes.flatMap((scope) => [scope, ''])]);
  const under = row(['', ...scopes.flatMap(() => ['published', 'board'])]);
  const lines = CELLS.map((cell) =>
    row([
      cell,
      ...scopes.flatMap((scope) => [shown(outcome.published[scope]?.[cell]), shown(outcome.reproduced[scope]?.[cell])]),
    ]),
  );
  const { openingBacklog: backlog } = outcome;
  return [
    `${outcome.day}: ${outcome.requests} requests in ${outcome.seconds.toFixed(1)} s; opening backlog ${backlog.fruit} fruit, ${backlog.other} other`,
    '',
    head,
    under,
    ...lines,
    '',
    'Waits (median minutes of the last calls; still waiting)',
    ...outcome.waits.map(
      (one) => `  ${one.gate} ${one.direction} ${one.class}: ${one.medianMinutes ?? '–'} min (${one.waiting})`,
    ),
    '',
    'Lanes (held while somebody waited)',
    ...outcome.laneUse.map(
      (one) => `  ${one.lane}: ${one.percent} % of ${one.usable} min${one.finding ? '  ← below 85 %' : ''}`,
    ),
    '',
    'Refused or failed calls',
    ...Object.entries(outcome.refused).map(([what, { count, why }]) => `  ${count} × ${what}: ${why}`),
    '',
    outcome.differences.length === 0 ? 'The report equals the published one.' : 'DIFFERENCES:',
    ...outcome.differences.map(
      (one) => `  ${one.scope} ${one.cell}: published ${one.published}, board ${one.reproduced}`,
    ),
  ].join('\n');
}

const WIDTH = 12;

function row(cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  return first.padEnd(20) + rest.map((cell) => cell.padStart(WIDTH)).join('');
}

function shown(number: number | undefined): string {
  return number === undefined ? '·' : String(number);
}
