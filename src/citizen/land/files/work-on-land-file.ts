import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { Jobs } from '../../../shared/jobs/jobs.js';
import type { LandLayer } from '../domain/land-layer.js';
import { LandFileFault, faulty, type LandFault, type LineFault } from '../domain/land-faults.js';
import { boundTo } from '../domain/land-office.js';
import { LAYERS } from '../layers.js';
import { linesOf } from '../lines-of.js';
import { LOADING, takeVersions, type Taken } from '../take-versions.js';
import { askFor } from './hand-in-land-file.command.js';
import { LandFileParts } from './land-file-parts.js';

/** By which files are worked on one after the other. */
export const WORKING = `hashtextextended('work-on-land-file', 0)`;
/** A file on which a process died so often is not tried again. */
const MOST_TRIES = 5;
const BUSY_MS = 5_000;
/** Faults that are kept of one file: nobody mends more at a time. */
const MOST_FAULTS = 10_000;
const DAY_MS = 86_400_000;
/** So long a checked file waits for its office, and what was refused of it is told. */
const WAITS_DAYS = 14;
const TOLD_DAYS = 90;

interface Row {
  readonly layer: LandLayer;
  readonly office: string;
  readonly state: 'CHECKING' | 'ENTERING';
  readonly tries: number;
}

/** Checks and enters files of land, one at a time, in the process that does heavy work; all else there gets its turn between lines. */
@Injectable()
export class WorkOnLandFile {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly parts: LandFileParts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Run twice it changes nothing: what was settled is passed by. */
  async run({ file }: { readonly file: string }): Promise<void> {
    // A file that waits for another must not hold a place among those that work.
    if (!(await this.alone(() => this.workOn(file)))) await askFor(this.jobs, file, BUSY_MS);
  }

  private async workOn(file: string): Promise<void> {
    const [[row]] = await this.source.query<[Row[], number]>(
      `UPDATE land_file SET tries = tries + 1 WHERE id = $1 AND state IN ('CHECKING', 'ENTERING')
       RETURNING layer, office, state, tries`,
      [file],
    );
    if (!row) return;
    try {
      if (row.tries > MOST_TRIES) throw new LandFileFault(faulty('gave-up'));
      await this.workThrough(file, row);
    } catch (error) {
      if (!(error instanceof LandFileFault)) throw error;
      await this.refuse(file, error.fault);
    }
  }

  /** Takes up what nobody works on, and forgets what nobody settled. */
  async tidy(): Promise<void> {
    const now = this.clock.now();
    const since = (days: number) => new Date(now.getTime() - days * DAY_MS);
    const waiting = await this.source.query<{ id: string }[]>(
      `SELECT id FROM land_file WHERE state IN ('CHECKING', 'ENTERING') ORDER BY at LIMIT 100`,
    );
    for (const { id } of waiting) await askFor(this.jobs, id);
    await this.source.query(
      `UPDATE land_file SET state = 'DROPPED', state_at = $2 WHERE state = 'CHECKED' AND state_at < $1`,
      [since(WAITS_DAYS), now],
    );
    await this.source.query(
      `DELETE FROM land_file_part p WHERE stored_at < $1 AND NOT EXISTS
         (SELECT FROM land_file f WHERE f.id = p.file AND f.state IN ('CHECKING', 'CHECKED', 'ENTERING'))`,
      [since(1)],
    );
    await this.source.query(
      `DELETE FROM land_file_fault WHERE file IN
         (SELECT id FROM land_file WHERE state IN ('ENTERED', 'REFUSED', 'DROPPED') AND state_at < $1)`,
      [since(TOLD_DAYS)],
    );
  }

  private async workThrough(file: string, { layer: name, office, state }: Row): Promise<void> {
    const layer = LAYERS[name];
    const text = await this.parts.textOf(file);
    const { lines, faults } = await linesOf(text, layer, this.questions, boundTo(office));
    const now = this.clock.now();
    const all = (taken: Taken) => [...faults, ...taken.faults].toSorted((a, b) => a.line - b.line);
    if (state === 'CHECKING') {
      const taken = await takeVersions(this.source, { layer, lines, now, check: true });
      await this.source.transaction((tx) => this.note(tx, file, 'CHECKED', { taken, faults: all(taken), now }));
      return;
    }
    await takeVersions(this.source, {
      layer,
      lines,
      now,
      settle: async (tx, taken) => {
        await this.note(tx, file, 'ENTERED', { taken, faults: all(taken), now });
        await this.parts.drop(tx, file);
      },
    });
  }

  /** Where something else settled it meanwhile nothing is noted. */
  private async note(
    tx: EntityManager,
    file: string,
    state: 'CHECKED' | 'ENTERED',
    { taken, faults, now }: { readonly taken: Taken; readonly faults: readonly LineFault[]; readonly now: Date },
  ): Promise<void> {
    const [, changed] = await tx.query<[unknown[], number]>(
      `UPDATE land_file SET state = $2, state_at = $3, tries = 0, added = $4, changed = $5, unchanged = $6, refused = $7
       WHERE id = $1 AND state = $8`,
      [
        file,
        state,
        now,
        taken.added,
        taken.changed,
        taken.unchanged,
        faults.length,
        state === 'CHECKED' ? 'CHECKING' : 'ENTERING',
      ],
    );
    // Two that worked on it at once: the second takes back what it entered.
    if (changed === 0) throw new Error(`The file of land ${file} was settled meanwhile`);
    await tx.query('DELETE FROM land_file_fault WHERE file = $1', [file]);
    await tx.query(
      `INSERT INTO land_file_fault (file, number, line, fault)
       SELECT $1::uuid, number, line, fault FROM json_to_recordset($2) AS r (number integer, line integer, fault jsonb)`,
      [file, JSON.stringify(faults.slice(0, MOST_FAULTS).map((each, number) => ({ ...each, number })))],
    );
  }

  private async refuse(file: string, fault: LandFault): Promise<void> {
    await this.source.transaction(async (tx) => {
      await tx.query(
        `UPDATE land_file SET state = 'REFUSED', state_at = $2, fault = $3
         WHERE id = $1 AND state IN ('CHECKING', 'ENTERING')`,
        [file, this.clock.now(), JSON.stringify(fault)],
      );
      await this.parts.drop(tx, file);
    });
  }

  /**
   * Does it unless a file is worked on: from its first byte on, since two that are read at once take twice the memory, and
   * both places among those that work. What holds it off ends with this process.
   */
  private async alone(work: () => Promise<void>): Promise<boolean> {
    return this.source.transaction(async (tx) => {
      await tx.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      const [row] = await tx.query<{ free: boolean }[]>(`SELECT pg_try_advisory_xact_lock(${WORKING}) AS free`);
      if (row?.free !== true || !(await this.isFree())) return false;
      await work();
      return true;
    });
  }

  /** Whether nobody loads a file at the machine itself. */
  private async isFree(): Promise<boolean> {
    const [row] = await this.source.query<{ free: boolean }[]>(`SELECT pg_try_advisory_xact_lock(${LOADING}) AS free`);
    return row?.free === true;
  }
}
