import { Injectable, Logger } from '@nestjs/common';
import { LogPool } from '../shared/database/pools.js';
import { FileStore } from './file-store.js';
import { Scanner } from './scanner.js';

export const SCAN_FILES = 'scan-files';
const AT_ONCE = 100;

/** Scans what waits for it: handed in while the scanner was down or off. One that fails stops no other, and is tried again. */
@Injectable()
export class ScanFiles {
  constructor(
    private readonly pool: LogPool,
    private readonly files: FileStore,
    private readonly scanner: Scanner,
  ) {}

  /** @returns how many were scanned */
  async run(): Promise<number> {
    let scanned = 0;
    let after: Waiting | undefined;
    while (this.scanner.isOn && (await this.scanner.answers())) {
      const waiting = await this.waiting(after);
      for (const { id } of waiting) {
        const found = await this.files.scan(id);
        if (found) scanned += 1;
        if (found === 'INFECTED') new Logger('files').warn(`File ${id} is infected: nobody can open it.`);
      }
      after = waiting.at(-1);
      if (waiting.length < AT_ONCE) break;
    }
    return scanned;
  }

  private async waiting(after: Waiting | undefined): Promise<Waiting[]> {
    const { rows } = await this.pool.query<Waiting>(
      `SELECT id, stored_at::text AS at FROM stored_file
       WHERE scan IS NULL AND ($1::timestamptz IS NULL OR (stored_at, id) > ($1, $2::uuid))
       ORDER BY stored_at, id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, AT_ONCE],
    );
    return rows;
  }
}

interface Waiting {
  readonly id: string;
  readonly at: string;
}
