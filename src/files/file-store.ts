import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock/clock.js';
import { Config } from '../shared/config/config.js';
import { LogPool } from '../shared/database/pools.js';
import { PersonalFacts } from '../shared/event-store/personal-facts.js';
import { sealBytes, unsealBytes } from '../shared/event-store/sealing.js';
import { refuse as refuseAtDoor } from '../shared/http/http-problems.js';
import { refuse } from './domain/file-problems.js';
import { MEDIA_TYPES, type MediaType } from './domain/media-type.js';
import type { Received } from './receive-upload.js';
import { Scanner, type Finding } from './scanner.js';
import { UploadBounds, type FileSender } from './upload-bounds.js';

/** A file as it was handed in. */
export interface OpenedFile {
  readonly content: Buffer;
  readonly mediaType: MediaType;
}

/** How a file came. */
export interface Handed {
  /** Against whose bounds it counts. */
  readonly sender?: FileSender;
  /** A paper that the product made itself: nobody scans it. */
  readonly ours?: boolean;
}

/** A file in which the scanner found something, and when. */
export interface FoundFile {
  readonly id: string;
  /** As the database writes instants. */
  readonly at: string;
}

const SOON_SECONDS = 60;
/** So many are read at once. */
const FOUND_AT_ONCE = 200;

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
    private readonly scanner: Scanner,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  /**
   * Stores a file under an id; once it is there under this id it stays as it is, and waits anew. Until it is claimed it may
   * be swept, and counts against what its sender may leave lying. Where there is a scanner it looks at it first; while that is
   * down the file waits. Throws `files-unsent-too-many`, `file-infected`.
   * @returns whether it was stored now
   */
  async put(id: string, subject: string, { content, mediaType }: Received, handed: Handed = {}): Promise<boolean> {
    const { sender, ours } = handed;
    const found = ours ? 'OURS' : await this.look({ content });
    const { ciphertext, keyId } = sealBytes(this.config.secrets.personalKeys, id, content);
    const values = [
      id,
      subject,
      mediaType,
      ciphertext,
      keyId,
      this.clock.now(),
      sender?.tag ?? null,
      content.length,
      found ?? null,
    ];
    return this.source.transaction(async (tx) => {
      if (sender) {
        // Those of one sender that come at once are counted one after the other.
        await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`files of ${sender.tag}`]);
        await this.bounds.requireRoom(tx, sender, { id, bytes: content.length });
      }
      const rows: { added: boolean }[] = await tx.query(
        `INSERT INTO stored_file AS f (id, subject, media_type, ciphertext, key_id, stored_at, sender, bytes, scan)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (id) DO UPDATE SET stored_at = excluded.stored_at WHERE NOT f.claimed RETURNING xmax = 0 AS added`,
        values,
      );
      return rows[0]?.added === true;
    });
  }

  /** What the scanner says of a file before it is kept; undefined while it is down, or where there is none. Throws `file-infected`. */
  async look({ content }: Pick<Received, 'content'>): Promise<Finding | undefined> {
    const found = await this.scanner.look(content);
    if (found === 'INFECTED') throw refuse('file-infected');
    return found;
  }

  /** Whoever it was handed in for has taken it. */
  async claim(id: string): Promise<void> {
    await this.pool.query('UPDATE stored_file SET claimed = true, sender = NULL WHERE id = $1 AND NOT claimed', [id]);
  }

  /**
   * The same within the transaction of what is sent with them: the sweep passes by what is taken there, and what is refused
   * takes none. Throws `invalid-request` that names those which are gone or infected.
   */
  async claimWith(tx: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const [taken] = await tx.query<[{ id: string; scan: string | null }[], number]>(
      'UPDATE stored_file SET claimed = true, sender = NULL WHERE id = ANY($1) RETURNING id, scan',
      [ids],
    );
    const found = new Map(taken.map(({ id, scan }) => [id, scan]));
    const faults = ids.flatMap((id, n) => {
      const code = found.has(id) ? (found.get(id) === 'INFECTED' ? 'file-infected' : undefined) : 'file-gone';
      return code ? [{ path: `files.${n}`, code, severity: 'error' } as const] : [];
    });
    if (faults.length > 0) throw refuseAtDoor('invalid-request', {}, faults);
  }

  /**
   * Undefined when there is none, or it was erased. Throws `file-withheld` for one that is infected, `file-not-scanned` for one
   * that the scanner has not seen and cannot see now.
   */
  async open(id: string): Promise<OpenedFile | undefined> {
    const row = await this.sealed(id);
    if (!row) return undefined;
    const content = unsealBytes(this.config.secrets.personalKeys, id, row);
    const found = row.scan ?? (await this.seen(id, content));
    if (found === 'INFECTED') throw refuse('file-withheld');
    if (found === undefined && this.scanner.isOn) throw refuse('file-not-scanned', { seconds: SOON_SECONDS });
    return { content, mediaType: row.mediaType };
  }

  /** Has one that waits scanned. Undefined when there is none, or the scanner does not say. */
  async scan(id: string): Promise<Finding | undefined> {
    const row = await this.sealed(id);
    return row && this.seen(id, unsealBytes(this.config.secrets.personalKeys, id, row));
  }

  /** Which of these wait for the scanner, and which were found infected. */
  async scans(ids: readonly string[]): Promise<ReadonlyMap<string, 'WAITING' | 'INFECTED'>> {
    const { rows } = await this.pool.query<{ id: string; scan: 'INFECTED' | null }>(
      `SELECT id, scan FROM stored_file WHERE id = ANY($1) AND (scan IS NULL OR scan = 'INFECTED')`,
      [ids],
    );
    return new Map(
      rows.flatMap(({ id, scan }) =>
        (scan ?? this.scanner.isOn) ? [[id, scan ?? ('WAITING' as const)] as const] : [],
      ),
    );
  }

  /** Files that were taken and found infected since then, the first found first; `after` goes on behind one of these. */
  async infected(since: Date, after?: FoundFile): Promise<FoundFile[]> {
    const { rows } = await this.pool.query<FoundFile>(
      `SELECT id, found_at::text AS at FROM stored_file
       WHERE scan = 'INFECTED' AND claimed AND found_at >= $1
         AND ($2::timestamptz IS NULL OR (found_at, id) > ($2, $3::uuid))
       ORDER BY found_at, id LIMIT ${FOUND_AT_ONCE}`,
      [since, after?.at ?? null, after?.id ?? null],
    );
    return rows;
  }

  private async seen(id: string, content: Buffer): Promise<Finding | undefined> {
    const found = await this.scanner.look(content);
    if (found)
      await this.pool.query('UPDATE stored_file SET scan = $2, found_at = $3 WHERE id = $1 AND scan IS NULL', [
        id,
        found,
        this.clock.now(),
      ]);
    return found;
  }

  private async sealed(id: string) {
    const { rows } = await this.pool.query<{
      ciphertext: Buffer;
      keyId: string;
      mediaType: string;
      scan: string | null;
    }>('SELECT ciphertext, key_id AS "keyId", media_type AS "mediaType", scan FROM stored_file WHERE id = $1', [id]);
    const [row] = rows;
    return row && isMediaType(row.mediaType) ? { ...row, mediaType: row.mediaType } : undefined;
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
