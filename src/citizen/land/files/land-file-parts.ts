import { createHash } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { refuseFile } from '../../../files/index.js';
import { Clock } from '../../../shared/clock/clock.js';
import { Config } from '../../../shared/config/config.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { sealBytes, unsealBytes } from '../../../shared/event-store/sealing.js';
import { LandFileFault, faulty } from '../domain/land-faults.js';
import { refuse } from '../domain/land-problems.js';

/** A hundred thousand parcels, and what is written around them. */
export const MEGABYTES = 64;
const MOST_BYTES = MEGABYTES * 1_000_000;
const PART_BYTES = 1_000_000;

export interface ReceivedLandFile {
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly digest: string;
}

interface SealedPart {
  readonly number: number;
  readonly ciphertext: Buffer;
  readonly keyId: string;
}

/** What files of land hold, sealed in parts: no process has the whole of one in memory but the one that works through it. */
@Injectable()
export class LandFileParts {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Keeps the one file of a request as it comes in. Throws `file-missing`, `land-file-too-large`; then nothing of it stays. */
  async receive(request: FastifyRequest, id: string): Promise<ReceivedLandFile> {
    const { file } = await partOf(request);
    const hash = createHash('sha256');
    let [bytes, number, waiting] = [0, 0, [] as Buffer[]];
    const keep = async () => {
      if (waiting.length > 0) await this.keep(id, number++, Buffer.concat(waiting));
      waiting = [];
    };
    try {
      for await (const chunk of file as AsyncIterable<Buffer>) {
        hash.update(chunk);
        bytes += chunk.length;
        waiting.push(chunk);
        if (waiting.reduce((sum, each) => sum + each.length, 0) >= PART_BYTES) await keep();
      }
      await keep();
      if (file.truncated) throw refuse('land-file-too-large', { megabytes: MEGABYTES });
      if (bytes === 0) throw refuseFile('file-missing');
    } catch (error) {
      await this.drop(this.source.manager, id);
      throw error instanceof DomainError ? error : refuseFile('file-missing');
    }
    return { bytes, digest: hash.digest('hex') };
  }

  /** The file as text. Throws {@link LandFileFault} when it is none. */
  async textOf(id: string): Promise<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const texts: string[] = [];
    for (let number = 0; ; number++) {
      const [part] = await this.source.query<SealedPart[]>(
        'SELECT number, ciphertext, key_id AS "keyId" FROM land_file_part WHERE file = $1 AND number = $2',
        [id, number],
      );
      if (!part) return texts.join('') + decoded(decoder);
      texts.push(decoded(decoder, unsealBytes(this.config.secrets.personalKeys, refOf(id, number), part)));
    }
  }

  async drop(on: EntityManager, id: string): Promise<void> {
    await on.query('DELETE FROM land_file_part WHERE file = $1', [id]);
  }

  /** Lets go what no file names: one that stands keeps its parts, also when the answer to its entry was lost. */
  async dropUnnamed(id: string): Promise<void> {
    await this.source.query(
      'DELETE FROM land_file_part WHERE file = $1 AND NOT EXISTS (SELECT FROM land_file WHERE id = $1)',
      [id],
    );
  }

  private async keep(id: string, number: number, content: Buffer): Promise<void> {
    const { ciphertext, keyId } = sealBytes(this.config.secrets.personalKeys, refOf(id, number), content);
    await this.source.query(
      'INSERT INTO land_file_part (file, number, stored_at, ciphertext, key_id) VALUES ($1, $2, $3, $4, $5)',
      [id, number, this.clock.now(), ciphertext, keyId],
    );
  }
}

/** Throws {@link LandFileFault} for what is no text; without bytes when a letter broke off at the end. */
function decoded(decoder: TextDecoder, bytes?: Buffer): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new LandFileFault(faulty('not-utf8'));
  }
}

function refOf(id: string, number: number): string {
  return `land-file-${id}-${number}`;
}

async function partOf(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw refuseFile('file-missing');
  const limits = { fileSize: MOST_BYTES, files: 1, fields: 10, fieldSize: 1_000, parts: 11, headerPairs: 20 };
  const part = await request.file({ limits }).catch(() => undefined);
  if (!part) throw refuseFile('file-missing');
  return part;
}
