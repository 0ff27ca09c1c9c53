import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { Direction } from '../../shared/domain/place.js';
import { codeDigits, codePrefix } from './domain/ticket-code.js';

const KNOWN_FOR_MS = 60_000;
const RESERVED_MS = 90 * 24 * 3_600_000;

/** Candidates for a ticket's public code. */
@Injectable()
export class RandomCodes {
  private readonly digits = new Map<string, { readonly digits: number; readonly until: number }>();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Two codes of the length in use and one that is a digit longer, so that one of them is nearly always free. */
  async three(route: string, direction: Direction): Promise<readonly [string, string, string]> {
    const prefix = codePrefix(route, direction);
    const digits = await this.digitsOf(prefix);
    return [code(prefix, digits), code(prefix, digits), code(prefix, digits + 1)];
  }

  /** The length changes once in months: it is looked up from the list of tickets at most once a minute. */
  private async digitsOf(prefix: string): Promise<number> {
    const known = this.digits.get(prefix);
    const now = this.clock.now().getTime();
    if (known && now < known.until) return known.digits;
    const rows: { digits: number; used: number }[] = await this.source.query(
      `SELECT length(code) - $2::int AS digits, count(*)::int AS used FROM ticket_list
       WHERE code LIKE $1 || '%' AND issued_at > $3 GROUP BY 1`,
      [prefix, prefix.length, new Date(now - RESERVED_MS)],
    );
    const digits = codeDigits(new Map(rows.map((row) => [row.digits, row.used])));
    this.digits.set(prefix, { digits, until: now + KNOWN_FOR_MS });
    return digits;
  }
}

function code(prefix: string, digits: number): string {
  return prefix + String(randomInt(10 ** digits)).padStart(digits, '0');
}
