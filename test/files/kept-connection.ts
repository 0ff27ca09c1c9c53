import { randomUUID } from 'node:crypto';
import { Client } from 'undici';

/** A JPEG of so many bytes. */
export const photoOf = (bytes: number): Buffer<ArrayBuffer> =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(bytes - 4, 7)]);
/** Nothing that is taken, so large that most of it is still to come when its beginning tells. */
export const pageOf = (bytes: number): Buffer<ArrayBuffer> => Buffer.alloc(bytes, '<!doctype html>');

export interface Outcome {
  readonly status: number;
  readonly code?: string;
  readonly bytes?: number;
  /** Of the connection, as the answer says it. */
  readonly ends: boolean;
}

/** One connection, on which a request follows the other as from a page that waits for no rest of what it sent. */
export class KeptConnection {
  /** How many it became: one more whenever the other end closed it. */
  connections = 0;
  private readonly client: Client;

  /** Whoever hangs fails a test by the time that an answer may take. */
  constructor(url: string) {
    this.client = new Client(url, { headersTimeout: 8_000, bodyTimeout: 8_000 });
    this.client.on('connect', () => this.connections++);
  }

  /** Hands a file in, below `/api/v1/`. */
  async upload(path: string, content: Buffer<ArrayBuffer>, authorization?: string): Promise<Outcome> {
    const form = new FormData();
    form.append('file', new Blob([content]), 'photo.jpg');
    const made = new Response(form);
    // In one piece, so that all of it is on its way when the answer comes.
    const body = Buffer.from(await made.arrayBuffer());
    const answer = await this.client.request({
      method: 'POST',
      path: `/api/v1/${path}`,
      body,
      headers: {
        'content-type': made.headers.get('content-type') ?? '',
        'idempotency-key': randomUUID(),
        ...(authorization !== undefined && { authorization }),
      },
    });
    const text = await answer.body.text();
    const { code, bytes } = text.startsWith('{') ? (JSON.parse(text) as { code?: string; bytes?: number }) : {};
    const ends = answer.headers['connection'] === 'close';
    return {
      status: answer.statusCode,
      ends,
      ...(code !== undefined && { code }),
      ...(bytes !== undefined && { bytes }),
    };
  }

  /** An ordinary request: its status. */
  async ask(path = '/health/live'): Promise<number> {
    const { statusCode, body } = await this.client.request({ method: 'GET', path });
    await body.dump();
    return statusCode;
  }

  async close(): Promise<void> {
    await this.client.destroy();
  }
}
