import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Optional, Position } from './field-rules.js';
import { refuse } from './http-problems.js';

/** Query of every list: at most `limit` rows after `cursor`; `after` is the log position the reader wants to see at least. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'From `next` of the page before.' })
  @Optional()
  @IsString()
  @MaxLength(300)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'Log position that a command answered: the list waits at most 500 ms for it.' })
  @Position()
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
export function cursorOf(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values behind a cursor; throws `malformed-request` for one that we did not make. */
export function valuesOf(cursor: string, length: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const ours = (v: unknown) => typeof v === 'string' && !v.includes('\0');
    if (Array.isArray(values) && values.length === length && values.every(ours)) return values;
  } catch {
    // falls through to the refusal
  }
  throw refuse('malformed-request');
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id behind the cursor of a list that goes by ids; undefined for its first page. Throws `malformed-request`. */
export function idOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id = ''] = valuesOf(cursor, 1);
  if (!UUID.test(id)) throw refuse('malformed-request');
  return id;
}
