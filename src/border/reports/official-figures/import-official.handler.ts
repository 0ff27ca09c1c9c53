import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { DomainError, type Parameters } from '../../../shared/domain/problem.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { words } from '../../../shared/import/import-rows.js';
import type { ReadRows } from '../../../shared/import/row-file.js';
import { officialReport } from '../domain/official-figures.js';
import { OFFICIAL_COLUMNS, readOfficialRow, refuse } from '../domain/official-rows.js';
import { EnterOfficialFigures } from './enter-official.handler.js';

export const OFFICIAL_VERDICTS = ['TAKEN', 'CORRECTED', 'UNCHANGED', 'REFUSED'] as const;

/** What became of one row. */
export interface OfficialVerdict {
  readonly line: number;
  readonly day?: string;
  readonly verdict: (typeof OFFICIAL_VERDICTS)[number];
  /** Of a refused one. */
  readonly code?: string;
  readonly parameters?: Parameters;
}

export interface OfficialImport {
  readonly taken: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly rows: readonly OfficialVerdict[];
}

/** More than ten years of days. */
export const MOST_DAYS = 4_000;

/** Takes a table of what the gate's board counted by hand, a row a day; each as if it were entered by itself. */
export class ImportOfficialFigures extends Command<Committed<OfficialImport>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly table: ReadRows,
  ) {
    super();
  }
}

@CommandHandler(ImportOfficialFigures)
export class ImportOfficialFiguresHandler implements ICommandHandler<ImportOfficialFigures> {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  /** A bad row costs no other. Throws `wrong-gate`, `official-table-unreadable`, `idempotency-key-reused`. */
  async execute({ context, gate, table: { rows } }: ImportOfficialFigures): Promise<Committed<OfficialImport>> {
    if (context.by.gate !== undefined && context.by.gate !== gate) throw new DomainError('wrong-gate');
    if (rows.length > MOST_DAYS)
      throw refuse('official-table-unreadable', { columns: OFFICIAL_COLUMNS.join(', '), most: MOST_DAYS });
    // The key is the whole table's, kept beside it: an import that broke off is sent again and goes on.
    const whole = { ...context, key: `${context.key}:table` };
    await this.store.execute({ context: whole, streams: {}, decide: () => ({}), answer: () => ({}) });
    const lines = new Map<string, number>();
    const verdicts: OfficialVerdict[] = [];
    for (const { line, cells } of rows) verdicts.push(await this.take(context, gate, line, cells, lines));
    const count = (verdict: OfficialVerdict['verdict']) => verdicts.filter((row) => row.verdict === verdict).length;
    const answer = {
      taken: count('TAKEN'),
      corrected: count('CORRECTED'),
      unchanged: count('UNCHANGED'),
      refused: count('REFUSED'),
      rows: verdicts,
    };
    return { answer, status: 200, log: await this.store.head(), replayed: false };
  }

  private async take(
    context: CommandContext,
    gate: Gate,
    line: number,
    cells: Readonly<Record<string, unknown>>,
    lines: Map<string, number>,
  ): Promise<OfficialVerdict> {
    const read = readOfficialRow((column) => words(cells[column]));
    if ('fault' in read) {
      const parameters = 'column' in read ? { parameters: { column: read.column } } : {};
      return { line, verdict: 'REFUSED', code: read.fault, ...parameters };
    }
    const { day, figures } = read;
    const first = lines.get(day);
    if (first !== undefined)
      return { line, day, verdict: 'REFUSED', code: 'official-row-twice', parameters: { line: first } };
    lines.set(day, line);
    const { state } = await this.store.load(officialReport(gate, day));
    try {
      const own = { ...context, key: `${context.key}:${day}` };
      const { answer } = await this.commands.execute(new EnterOfficialFigures(own, gate, day, figures));
      if (answer.version === state.version) return { line, day, verdict: 'UNCHANGED' };
      return { line, day, verdict: answer.version === 1 ? 'TAKEN' : 'CORRECTED' };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      return { line, day, verdict: 'REFUSED', code: error.code, parameters: error.parameters };
    }
  }
}
