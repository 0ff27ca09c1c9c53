import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashOf } from '../../shared/canonical-json.js';
import { DomainError, fill, problemKind, type Words } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { StateCommand, type OutboxFact } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { readCsv, type ReadRows } from '../../shared/import/row-file.js';
import { CommuneNames } from '../communes/index.js';
import { isWhole, type Doing } from './domain/place-acts.js';
import { refuse } from './domain/place-problems.js';
import { refuseRow } from './domain/place-row-problems.js';
import type { Place } from './domain/place.js';
import { PlaceDesk, concerns } from './place-desk.js';
import { PLACE_COLUMNS, placeRow, type FiledPlace } from './place-row.js';

export interface RowFault {
  readonly line: number;
  readonly code: string;
  readonly title: Words;
}

/** What became of a file of places, and of each line that was not taken. */
export interface PlacesTaken {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly RowFault[];
}

/** Takes places from CSV. Told again it changes nothing: a line counts anew when it says something else than when it was last told. */
export class ImportPlaces extends Command<Committed<PlacesTaken>> {
  constructor(
    readonly context: CommandContext,
    readonly csv: string,
  ) {
    super();
  }
}

type Became = 'ADDED' | 'CHANGED' | 'UNCHANGED';

/** What stands in the register under the number of a line, and the digest of the line that it was last taken from. */
interface Standing {
  readonly id: string;
  readonly filed: string | null;
}

/** *Default*: of one file; they enter together or not at all. */
const MOST_LINES = 10_000;

interface Line extends FiledPlace {
  readonly line: number;
}

@CommandHandler(ImportPlaces)
export class ImportPlacesHandler implements ICommandHandler<ImportPlaces> {
  constructor(
    private readonly state: StateCommand,
    private readonly names: CommuneNames,
    private readonly desk: PlaceDesk,
  ) {}

  /** Throws `place-file-unreadable`, `place-file-too-long`. */
  async execute({ context, csv }: ImportPlaces): Promise<Committed<PlacesTaken>> {
    const { rows } = readable(csv);
    if (rows.length > MOST_LINES) throw refuseRow('place-file-too-long', { most: MOST_LINES });
    const communes = await this.names.all();
    const { lines, faults } = sifted(rows, communes, context.by);
    return this.state.run(context, async (tx, outbox) => {
      // Two files at once would enter a place twice, or wait for each other's rows.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('import-places', 0))`);
      const doing = { by: context.by.id, at: context.now };
      const standing = await standingOf(tx, lines);
      const became: Became[] = [];
      for (const line of lines)
        became.push(await this.take(tx, line, standing.get(keyOf(line)), { ...doing, principal: context.by }, outbox));
      const count = (what: Became) => became.filter((each) => each === what).length;
      return { added: count('ADDED'), changed: count('CHANGED'), unchanged: count('UNCHANGED'), faults };
    });
  }

  private async take(
    tx: EntityManager,
    { ref, commune, said }: Line,
    standing: Standing | undefined,
    { principal, ...doing }: Doing & { readonly principal: Principal },
    outbox: (fact: OutboxFact) => void,
  ): Promise<Became> {
    const filed = hashOf(said);
    // What people wrote since the same line was told is not undone by it.
    if (standing?.filed === filed) return 'UNCHANGED';
    if (standing) {
      const held = await this.desk.hold(tx, principal, standing.id);
      // Of a file that says nothing of them, the keeper's other names stand while he is the same.
      const keeperIn = said.keeperIn ?? (said.keeper === held.said.keeper ? held.said.keeperIn : undefined);
      const anew = { ...said, ...(keeperIn && { keeperIn }), pictures: held.said.pictures };
      const { place, fact } = await this.desk.carryOut(tx, held, { kind: 'REWRITE', said: anew }, doing);
      outbox(fact);
      await tx.query('UPDATE place SET filed = $2 WHERE id = $1', [standing.id, filed]);
      await this.toReview(tx, place, doing, outbox);
      return 'CHANGED';
    }
    const entering = { id: uuidv7(), commune, ref, said: { ...said, pictures: [] }, filed };
    const { place, fact } = await this.desk.enter(tx, entering, doing);
    outbox(fact);
    await this.toReview(tx, place, doing, outbox);
    return 'ADDED';
  }

  /** What is whole goes to a second person at once; the rest waits until somebody completes it. */
  private async toReview(
    tx: EntityManager,
    place: Place,
    doing: Doing,
    outbox: (fact: OutboxFact) => void,
  ): Promise<void> {
    if (!isWhole(place.said)) return;
    outbox((await this.desk.carryOut(tx, place, { kind: 'SUBMIT' }, doing)).fact);
  }
}

/** What stands there of all lines at once: of a file that is loaded again nothing else is asked. */
async function standingOf(tx: EntityManager, lines: readonly Line[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.query<(Standing & Pick<Line, 'commune' | 'ref'>)[]>(
    `SELECT p.id, p.commune, p.ref, p.filed
     FROM place p JOIN unnest($1::text[], $2::text[]) AS l (commune, ref) ON p.commune = l.commune AND p.ref = l.ref`,
    [lines.map(({ commune }) => commune), lines.map(({ ref }) => ref)],
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ commune, ref }: Pick<Line, 'commune' | 'ref'>): string {
  return `${commune} ${ref}`;
}

function readable(csv: string): ReadRows {
  try {
    return readCsv(csv, PLACE_COLUMNS);
  } catch {
    throw refuseRow('place-file-unreadable', { columns: PLACE_COLUMNS.join(', ') });
  }
}

/** The lines that are taken, the first of two of one number, and why the others are not. */
function sifted(
  rows: ReadRows['rows'],
  communes: ReadonlyMap<string, unknown>,
  by: Principal,
): { readonly lines: readonly Line[]; readonly faults: readonly RowFault[] } {
  const lines = new Map<string, Line>();
  const faults: RowFault[] = [];
  for (const { line, cells } of rows) {
    const read = placeRow(cells, communes);
    const key = read instanceof DomainError ? '' : keyOf(read);
    const above = lines.get(key);
    if (read instanceof DomainError) faults.push(faultOf(line, read));
    else if (!concerns(read, by)) faults.push(faultOf(line, refuse('place-other-commune')));
    else if (above) faults.push(faultOf(line, refuseRow('place-row-twice', { above: above.line })));
    else lines.set(key, { ...read, line });
  }
  return { lines: [...lines.values()], faults };
}

function faultOf(line: number, { code, parameters }: DomainError): RowFault {
  const title = problemKind(code)?.title ?? { vi: code, zh: code, en: code };
  const said = (text: string) => fill(text, parameters);
  return { line, code, title: { vi: said(title.vi), zh: said(title.zh), en: said(title.en) } };
}
