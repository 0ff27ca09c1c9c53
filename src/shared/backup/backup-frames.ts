import { createHash, type Hash } from 'node:crypto';

/**
 * A backup file is a gzip of frames: one byte kind, four bytes length (big endian), content.
 * `H` header, then for each table `T` its description, `D` rows as PostgreSQL's COPY text, `E` count and checksum; last `S` a seal.
 */
export type FrameKind = 'H' | 'T' | 'D' | 'E' | 'S';

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

/** What the file was made from. `migrations` are the names of those that had run. */
export interface BackupHeader {
  readonly format: 1;
  readonly at: string;
  readonly epoch: string;
  readonly head: number;
  readonly migrations: readonly string[];
}

export interface TableHeader {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableEnd {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** A backup that is cut off, changed, or none. Nothing was restored from it. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup';
}

const PREFIX = 5;
const KINDS = 'HTDES';

/** One frame as it stands in the file. */
export function encodeFrame(kind: FrameKind, content: Buffer | object): Buffer {
  const body = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(kind, 0, 'latin1');
  prefix.writeUInt32BE(body.length, 1);
  return Buffer.concat([prefix, body]);
}

/** Cuts a stream of bytes into frames and holds each table and the whole against its checksum. Throws {@link DamagedBackup}. */
export async function* decodeFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  const whole = createHash('sha256');
  let table: Hash | undefined;
  let sealed = false;
  for await (const frame of cut(bytes)) {
    if (sealed) throw new DamagedBackup('There is something after the seal.');
    if (frame.kind === 'S') sealed = matches(frame, 'the file', whole);
    else whole.update(encodeFrame(frame.kind, frame.content));
    if (frame.kind === 'T') table = createHash('sha256');
    if (frame.kind === 'D') table?.update(frame.content);
    if (frame.kind === 'E') matches(frame, parse<TableEnd>(frame).table, table);
    yield frame;
  }
  if (!sealed) throw new DamagedBackup('The file ends before its seal: it is cut off.');
}

/** The JSON of a frame. */
export function parse<T>(frame: Frame): T {
  return JSON.parse(frame.content.toString()) as T;
}

function matches(frame: Frame, what: string, hash: Hash | undefined): true {
  if (parse<{ sha256: string }>(frame).sha256 === hash?.digest('hex')) return true;
  throw new DamagedBackup(`The checksum of ${what} does not match.`);
}

async function* cut(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      if (rest.length < PREFIX) break;
      const length = rest.readUInt32BE(1);
      const kind = rest.toString('latin1', 0, 1);
      if (!KINDS.includes(kind)) throw new DamagedBackup('This is not a backup of the gate.');
      if (rest.length < PREFIX + length) break;
      yield { kind: kind as FrameKind, content: rest.subarray(PREFIX, PREFIX + length) };
      rest = rest.subarray(PREFIX + length);
    }
  }
  if (rest.length) throw new DamagedBackup('The file ends in the middle of a part: it is cut off.');
}
