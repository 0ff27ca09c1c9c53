import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { SheetRows } from '../../../shared/import/workbook.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../domain/former-problems.js';
import { recordsOf, verdictsOf, type FormerRecord } from '../domain/row-content.js';
import { FORMER_TABLES, refused, type FormerTable, type Outcome, type RowVerdict } from '../domain/verdict.js';
import type { ImportRun } from '../import-run.js';
import { readTable } from '../read-table.js';
import { TakeDeclaration } from '../take-declaration.js';
import { TakeDriver } from '../take-driver.js';
import { TakeFirm } from '../take-firm.js';
import { TakeVehicle } from '../take-vehicle.js';

export type FormerFiles = { readonly [T in FormerTable]?: SheetRows };

export interface FormerImport {
  readonly check: boolean;
  readonly taken: number;
  readonly warned: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly rows: readonly RowVerdict[];
}

/** Takes tables of a former system through the ordinary commands. `check`: tells what would become of them. */
export class ImportFormer extends Command<Committed<FormerImport>> {
  constructor(
    readonly context: CommandContext,
    readonly files: FormerFiles,
    readonly check: boolean,
  ) {
    super();
  }
}

@CommandHandler(ImportFormer)
export class ImportFormerHandler implements ICommandHandler<ImportFormer> {
  constructor(
    private readonly store: EventStore,
    private readonly firms: TakeFirm,
    private readonly vehicles: TakeVehicle,
    private readonly drivers: TakeDriver,
    private readonly declarations: TakeDeclaration,
  ) {}

  /**
   * Each record by itself, in the order of the files: a bad one costs no other, and what broke off is taken up by sending it
   * again. Throws `import-admin-needed`, `former-file-unreadable`, `idempotency-key-reused`.
   */
  async execute({ context, files, check }: ImportFormer): Promise<Committed<FormerImport>> {
    if (!context.by.roles.includes('ADMIN')) throw refuse('import-admin-needed');
    const tables = FORMER_TABLES.flatMap((table) => {
      const sheet = files[table];
      return sheet ? [{ table, ...readTable(table, sheet) }] : [];
    });
    // The key is the whole import's, kept beside it: what broke off is no command that was carried out.
    const whole = { ...context, key: `${context.key}:former`, ...(check && { tryOut: true }) };
    await this.store.execute({ context: whole, streams: {}, decide: () => ({}), answer: () => ({}) });
    const run: ImportRun = { context, check, firms: new Map(), drivers: new Map(), named: new Map() };
    const rows: RowVerdict[] = [];
    for (const { table, rows: read, notes } of tables) {
      rows.push(...notes);
      for (const record of recordsOf(table, read))
        rows.push(...verdictsOf(table, record, await this.take(run, table, record)));
    }
    const count = (verdict: RowVerdict['verdict']) => rows.filter((row) => row.verdict === verdict).length;
    const answer = {
      check,
      taken: count('TAKEN'),
      warned: count('TAKEN_WITH_WARNING'),
      unchanged: count('UNCHANGED'),
      refused: count('REFUSED'),
      rows: rows.sort((a, b) => order(a) - order(b) || a.line - b.line),
    };
    return { answer, status: 200, log: await this.store.head(), replayed: false };
  }

  private async take(run: ImportRun, table: FormerTable, record: FormerRecord): Promise<Outcome> {
    const line = record.rows[0]?.line ?? 1;
    if (!record.key) return refused('key', 'former-key-missing');
    switch (table) {
      case 'firms':
        return this.firms.take(run, record, line);
      case 'fleets':
        return this.vehicles.take(run, record, line);
      case 'drivers':
        return this.drivers.take(run, record, line);
      default:
        return this.declarations.take(run, record, line);
    }
  }
}

function order({ table }: RowVerdict): number {
  return FORMER_TABLES.indexOf(table);
}
