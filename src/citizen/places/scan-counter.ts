import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { typedPlateCode } from './domain/plate-code.js';
import { ScannedLately, type ScanTags } from './domain/scanned-lately.js';

/** Some megabytes. */
const MOST_REMEMBERED = 50_000;

/** Where a scan came from, as far as it tells. */
export interface ScannedBy {
  readonly line: string;
  readonly agent: string;
}

/**
 * Counts scans by plate and day, and nothing of who scanned. That a telephone reloads, or a line scans without end, is known by
 * tags of line and browser, made with a salt of the day that stands in the memory of this process alone; none of it is ever written.
 */
@Injectable()
export class ScanCounter {
  private readonly lately = new ScannedLately(MOST_REMEMBERED);
  private salt = { day: '', bytes: randomBytes(32) };

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one scan, unless it is a reload or no plate has the code. What goes wrong keeps nobody from the page. */
  async count(typed: string, by: ScannedBy): Promise<void> {
    const code = typedPlateCode(typed);
    const now = this.clock.now();
    if (code === undefined || !this.lately.isAnew(this.tagsOf(code, by, hanoiDay(now)), now)) return;
    try {
      await this.source.query(
        `INSERT INTO place_scan AS s (place, day, scans) SELECT id, $2, 1 FROM place WHERE code = $1 AND shown IS NOT NULL
         ON CONFLICT (place, day) DO UPDATE SET scans = s.scans + 1`,
        [code, hanoiDay(now)],
      );
    } catch (error) {
      new Logger('places').warn(`A scan was not counted: ${String(error)}`);
    }
  }

  private tagsOf(code: string, { line, agent }: ScannedBy, day: string): ScanTags {
    if (this.salt.day !== day) {
      this.salt = { day, bytes: randomBytes(32) };
      this.lately.forget();
    }
    return { telephone: this.tag([code, line, agent]), line: this.tag([code, line]) };
  }

  private tag(of: readonly string[]): string {
    return createHmac('sha256', this.salt.bytes).update(JSON.stringify(of)).digest('base64').slice(0, 16);
  }
}
