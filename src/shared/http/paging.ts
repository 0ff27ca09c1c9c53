import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { refuse } from './http-problems.js';

/** Query of every list: at most `limit` rows after `cursor`; `after` is the log position the reader wants to see at least. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'From `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'Log position that a command answered: the list waits at most 500 ms for it.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;
}

/** One page of a list. `stale`: the position asked for had not been reached in time. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
  readonly position: number;
  readonly stale: boolean;
}

/** An opaque cursor over the sort values of the last row of a page. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values behind a cursor; throws `malformed-request` for one that we did not make. */
export function valuesOf(cursor: string, length: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const plain = (v: unknown) => typeof v === 'string' || typeof v === 'number';
    if (Array.isArray(values) && values.length === length && values.every(plain)) return values;
  } catch {
    // falls through to the refusal
  }
  throw refuse('malformed-request');
}
