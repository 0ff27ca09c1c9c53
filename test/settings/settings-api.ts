import { randomUUID } from 'node:crypto';
import type { RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

export interface Answered {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

export interface Asking {
  readonly by: Who;
  readonly body?: object;
  /** The revision for If-Match. */
  readonly seen?: number;
  /** Repeats an earlier command. */
  readonly key?: string;
}

/** Asks below `/settings`: `POST slot-rules/HUU_NGHI/changes`. */
export async function ask(
  { url }: Pick<RunningApp, 'url'>,
  line: string,
  { by, body, seen, key }: Asking,
): Promise<Answered> {
  const [method = 'GET', path = ''] = line.split(' ');
  const headers: Record<string, string> = { authorization: await signIn(url, by), 'accept-language': 'en' };
  if (method !== 'GET') headers['idempotency-key'] = key ?? randomUUID();
  if (body) headers['content-type'] = 'application/json';
  if (seen !== undefined) headers['if-match'] = `"${seen}"`;
  const response = await fetch(`${url}/api/v1/settings${/^[a-z]/.test(path) ? '/' : ''}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
