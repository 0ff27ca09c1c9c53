import { randomUUID } from 'node:crypto';
import { signIn, type Who } from '../sign-in.js';

export interface Answered {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

/** Sends a command as a demo account, or as nobody; `key` repeats an earlier one. */
export async function command(
  url: string,
  who: Who | undefined,
  line: string,
  body: object = {},
  key: string = randomUUID(),
): Promise<Answered> {
  const [method = 'POST', path = ''] = line.split(' ');
  const response = await fetch(`${url}/api/v1/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(who && { authorization: await signIn(url, who) }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** Asks a public question. */
export async function question(url: string, path: string): Promise<Answered> {
  const response = await fetch(`${url}/api/v1/${path}`);
  return { status: response.status, body: await response.json() };
}
