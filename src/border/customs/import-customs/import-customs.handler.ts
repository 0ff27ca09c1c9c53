import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { bare } from '../../../shared/domain/checked.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { words } from '../../../shared/import/import-rows.js';
import { readCsv, type ReadRows } from '../../../shared/import/row-file.js';
import { requireCustoms } from '../customs-access.js';
import { refuse } from '../domain/customs-problems.js';
import { NEEDED_COLUMNS } from './customs-row.js';
import type { CustomsImportAnswer } from './import-customs.answer.js';
import { ROW_VERDICTS, TakeCustomsRow, type RowVerdict } from './take-customs-row.js';

/** At most so many rows at a time. */
export const MOST_ROWS = 5_000;

/** Numbers that are taken at the same time: an export must not stand before the commands of a gate at work. */
const ABREAST = 16;

/** Takes an export of customs' own system: CSV text with a head line, a table that was read from a workbook, or rows. */
export class ImportCustoms extends Command<Committed<CustomsImportAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly given: string | ReadRows | readonly Readonly<Record<string, unknown>>[],
  ) {
    super();
  }
}

@CommandHandler(ImportCustoms)
export class ImportCustomsHandler implements ICommandHandler<ImportCustoms> {
  constructor(
    private readonly rows: TakeCustomsRow,
    private readonly store: EventStore,
  ) {}

  /**
   * Each row by itself: bad ones never cost the good ones, and those of one number one after the other. Throws
   * `customs-officer-needed`, `import-unreadable`, `idempotency-key-reused`.
   */
  async execute({ context, given }: ImportCustoms): Promise<Committed<CustomsImportAnswer>> {
    requireCustoms(context.by);
    const { rows } = rowsIn(given);
    if (rows.length > MOST_ROWS) throw refuse('import-unreadable');
    // The key is the whole file's: another file under it is refused before any row is looked at. Kept under a key beside it:
    // an import that broke off is no command that was carried out, and is not answered as one.
    const file = { ...context, key: `${context.key}:file` };
    await this.store.execute({ context: file, streams: {}, decide: () => ({}), answer: () => ({ rows: rows.length }) });
    const byNumber = new Map<string, (typeof rows)[number][]>();
    for (const row of rows) {
      const number = bare(words(row.cells['number'])).slice(0, 11);
      byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
    }
    const verdicts: RowVerdict[] = [];
    const waiting = byNumber.values();
    const takeInTurn = async () => {
      for (const ofNumber of waiting)
        for (const { line, cells } of ofNumber)
          verdicts.push(await this.rows.take({ ...context, key: `${context.key}:${line}` }, line, cells));
    };
    await Promise.all(Array.from({ length: ABREAST }, takeInTurn));
    verdicts.sort((a, b) => a.line - b.line);
    const count = (verdict: (typeof ROW_VERDICTS)[number]) => verdicts.filter((row) => row.verdict === verdict).length;
    const answer = {
      taken: count('taken'),
      unchanged: count('unchanged'),
      unknownVehicle: count('unknown-vehicle'),
      bad: count('bad-row'),
      rows: verdicts,
    };
    return { answer, status: 200, log: await this.store.head(), replayed: false };
  }
}

function rowsIn(given: ImportCustoms['given']): ReadRows {
  if (typeof given === 'string') return readable(given);
  return 'faults' in given ? given : numbered(given);
}

/** A quote that is never closed costs its own row: without quotes every line is one. */
function readable(text: string): ReadRows {
  for (const each of [text, text.replaceAll('"', '')])
    try {
      return readCsv(each, NEEDED_COLUMNS);
    } catch {
      continue;
    }
  throw refuse('import-unreadable');
}

function numbered(rows: readonly Readonly<Record<string, unknown>>[]): ReadRows {
  return { rows: rows.map((cells, i) => ({ line: i + 1, cells })), faults: [] };
}
