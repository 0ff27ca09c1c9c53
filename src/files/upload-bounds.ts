import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock/clock.js';
import { Config } from '../shared/config/config.js';
import type { Principal } from '../shared/domain/roles.js';
import { TryBudgets } from '../shared/http/try-budgets.js';
import { refuse } from './domain/file-problems.js';

/** Why a file may be refused wherever one is handed in. */
export const UPLOAD_REFUSALS = [
  'files-unsent-too-many',
  'file-missing',
  'file-too-large',
  'file-type-not-taken',
  'file-infected',
  'too-many-requests',
] as const;

/** So long a draft may lie before it is sent with its files. */
export const KEPT_MS = 7 * 24 * 60 * 60_000;

/** Who hands files in: an account, or, of strangers, the line that they come by. The tag names neither. */
export interface FileSender {
  readonly tag: string;
  readonly bounds: Bounds;
}

interface Bounds {
  /** What may lie unsent. */
  readonly files: number;
  readonly megabytes: number;
  /** Within a day, sent or not. */
  readonly aDay: number;
}

/** *Default*: two of the largest dossiers, and as many files a day as a family or a village sends; a counter scans all day. */
const OF_PEOPLE: Bounds = { files: 120, megabytes: 600, aDay: 300 };
const OF_OFFICES: Bounds = { files: 600, megabytes: 2_000, aDay: 3_000 };

const DAY_MINUTES = 24 * 60;

/** Bounds what a sender leaves lying without sending it, whatever ids of drafts he makes up. */
@Injectable()
export class UploadBounds {
  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
    private readonly tries: TryBudgets,
    private readonly clock: Clock,
  ) {}

  /** Who hands in: his account, or, of who has none, where he comes from. */
  senderOf(by: Principal, line: string): FileSender {
    const of = by.roles.length > 0 ? ['account', by.id] : ['line', line];
    const tag = createHmac('sha256', this.config.secrets.token).update(JSON.stringify(['files of', ...of]));
    return { tag: tag.digest('base64url'), bounds: by.office === undefined ? OF_PEOPLE : OF_OFFICES };
  }

  /**
   * Counts a file before it is read. Throws `files-unsent-too-many` or `too-many-requests`, both with the seconds until there
   * is room again.
   */
  async admit(sender: FileSender): Promise<void> {
    await this.requireRoom(this.source.manager, sender, { id: null, bytes: 0 });
    await this.tries.take([{ kind: 'file of', of: sender.tag, limit: sender.bounds.aDay, minutes: DAY_MINUTES }]);
  }

  /** Throws `files-unsent-too-many` where one more of this size does not fit. Called under the lock of its sender to be sure. */
  async requireRoom(
    on: EntityManager,
    { tag, bounds }: FileSender,
    more: { readonly id: string | null; readonly bytes: number },
  ): Promise<void> {
    const rows: { files: number; bytes: number; oldest: Date | null }[] = await on.query(
      `SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes, min(stored_at) AS oldest
       FROM stored_file WHERE sender = $1 AND NOT claimed AND id IS DISTINCT FROM $2`,
      [tag, more.id],
    );
    const { files = 0, bytes = 0, oldest = null } = rows[0] ?? {};
    if (files < bounds.files && bytes + more.bytes <= bounds.megabytes * 1_000_000) return;
    const swept = (oldest ?? this.clock.now()).getTime() + KEPT_MS;
    const seconds = Math.max(60, Math.ceil((swept - this.clock.now().getTime()) / 1_000));
    throw refuse('files-unsent-too-many', { seconds, hours: Math.ceil(seconds / 3_600) });
  }
}
