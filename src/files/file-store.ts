import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock/clock.js';
import { Config } from '../shared/config/config.js';
import { LogPool } from '../shared/database/pools.js';
import { PersonalFacts } from '../shared/event-store/personal-facts.js';
import { sealBytes, unsealBytes } from '../shared/event-store/sealing.js';
import { refuse } from '../shared/http/http-problems.js';
import { MEDIA_TYPES, type MediaType } from './domain/media-type.js';
import type { Received } from './receive-upload.js';
import { UploadBounds, type FileSender } from './upload-bounds.js';

/** A file as it was handed in. */
export interface OpenedFile {
  readonly content: Buffer;
  readonly mediaType: MediaType;
}

/**
 * Files, sealed in the database: one backup holds them with the log that names them, and every server has them. They are
 * erased with their subject.
 */
@Injectable()
export class FileStore {
  constructor(
    private readonly pool: LogPool,
    @InjectDataSource() private readonly source: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly bounds: UploadBounds,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  /**
   * Stores a file under an id; once it is there under this id it stays as it is, and waits anew. Until it is claimed it may
   * be swept, and counts against what its sender may leave lying. Throws `files-unsent-too-many`.
   * @returns whether it was stored now
   */
  async put(id: string, subject: string, { content, mediaType }: Received, sender?: FileSender): Promise<boolean> {
    const { ciphertext, keyId } = sealBytes(this.config.secrets.personalKeys, id, content);
    const values = [id, subject, mediaType, ciphertext, keyId, this.clock.now(), sender?.tag ?? null, content.length];
    return this.source.transaction(async (tx) => {
      if (sender) {
        // Those of one sender that come at once are counted one after the other.
        await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`files of ${sender.tag}`]);
        await this.bounds.requireRoom(tx, sender, { id, bytes: content.length });
      }
      const rows: { added: boolean }[] = await tx.query(
        `INSERT INTO stored_file AS f (id, subject, media_type, ciphertext, key_id, stored_at, sender, bytes)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET stored_at = excluded.stored_at WHERE NOT f.claimed RETURNING xmax = 0 AS added`,
        values,
      );
      return rows[0]?.added === true;
    });
  }

  /** Whoever it was handed in for has taken it. */
  async claim(id: string): Promise<void> {
    await this.pool.query('UPDATE stored_file SET claimed = true, sender = NULL WHERE id = $1 AND NOT claimed', [id]);
  }

  /**
   * The same within the transaction of what is sent with them: the sweep passes by what is taken there, and what is refused
   * takes none. Throws `invalid-request` that names those which are gone.
   */
  async claimWith(tx: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const [taken] = await tx.query<[{ id: string }[], number]>(
      'UPDATE stored_file SET claimed = true, sender = NULL WHERE id = ANY($1) RETURNING id',
      [ids],
    );
    const there = new Set(taken.map(({ id }) => id));
    const gone = ids.flatMap((id, n) =>
      there.has(id) ? [] : [{ path: `files.${n}`, code: 'file-gone', severity: 'error' } as const],
    );
    if (gone.length > 0) throw refuse('invalid-request', {}, gone);
  }

  /** Undefined when there is none, or it was erased. */
  async open(id: string): Promise<OpenedFile | undefined> {
    const { rows } = await this.pool.query<{ ciphertext: Buffer; keyId: string; mediaType: string }>(
      'SELECT ciphertext, key_id AS "keyId", media_type AS "mediaType" FROM stored_file WHERE id = $1',
      [id],
    );
    const [row] = rows;
    if (!row || !isMediaType(row.mediaType)) return undefined;
    return { content: unsealBytes(this.config.secrets.personalKeys, id, row), mediaType: row.mediaType };
  }

  /** Takes away a file that nobody took. */
  async drop(id: string): Promise<void> {
    await this.pool.query('DELETE FROM stored_file WHERE id = $1 AND NOT claimed', [id]);
  }

  private async erase(subject: string): Promise<number> {
    return (await this.pool.query('DELETE FROM stored_file WHERE subject = $1', [subject])).rowCount ?? 0;
  }
}

function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(MEDIA_TYPES, text);
}
