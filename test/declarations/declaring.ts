import type { RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

// oxlint-disable-next-line typescript/no-explicit-any -- answers of many routes
type Json = any;
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers: Headers;
}
export interface Asked {
  readonly by?: Who;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A clerk says for whom he acts: unless told otherwise, for somebody who stands before him and shows his card. */
const callerOf = ({ by }: Asked): Record<string, string> =>
  by?.role === 'GATE_CLERK' ? { 'caller-channel': 'COUNTER', 'caller-known-by': 'CALLER_ID_CARD' } : {};

let keys = 0;

/** Sends one request to the API. Commands get a key of their own unless one is given. */
export async function ask(
  running: Pick<RunningApp, 'url'>,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Answer> {
  const headers: Record<string, string> = { 'accept-language': 'en', ...callerOf(asked), ...asked.headers };
  if (asked.by) headers['authorization'] = await signIn(running.url, asked.by);
  if (method !== 'GET') headers['idempotency-key'] = asked.key ?? `declaring-${process.pid}-${++keys}`;
  const text = typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body);
  if (asked.body !== undefined) headers['content-type'] = 'application/json';
  const response = await fetch(`${running.url}/api/v1/${path}`, {
    method,
    headers,
    ...(asked.body !== undefined && { body: text }),
  });
  const answer = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? JSON.parse(answer) : undefined, headers: response.headers };
}

const DAY_MS = 86_400_000;
let today = Date.now();

/** From when on `inDays` counts: for a stepped clock; without an instant, from now on. */
export function declareFrom(instant?: string): void {
  today = instant === undefined ? Date.now() : Date.parse(instant);
}

/** An instant some days from now, `tomorrow` being 1. */
export function inDays(days: number): string {
  return new Date(today + days * DAY_MS).toISOString();
}

let plates = 10_000;
/** A plate that no other declaration of this run has. */
export function freshPlate(): string {
  const digits = String(++plates);
  return `12C-${digits.slice(0, 3)}.${digits.slice(3)}`;
}

/** A durian export that no rule objects to. */
export function durian(changes: object = {}): Json {
  return {
    direction: 'EXPORT',
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    plannedFrom: inDays(1),
    plannedTo: inDays(1.2),
    vehicle: { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' },
    trailer: { country: 'VN', plate: '12R-012.34' },
    containers: [{ number: 'CSQU3054383', seals: ['VN1234567'] }],
    drivers: [{ name: 'Driver One', document: { kind: 'CCCD', number: '020090000123' }, service: 'LONG_DISTANCE' }],
    goods: [{ hs: '0810.60.00', description: 'Sầu riêng tươi', kg: 18000.5, packages: 900, temperature: 13 }],
    parties: {
      declarer: 'OWNER',
      owner: { name: 'Nông sản Demo', taxCode: '4900234569' },
      carrier: { name: 'Vận tải Demo', taxCode: '0314409058-002' },
    },
    customsDeclarations: ['301234567890'],
    channel: 'GREEN',
    quarantineCertificate: { number: 'KDTV-1', validUntil: inDays(3) },
    papers: [{ kind: 'ROADWORTHINESS', number: 'KD-1', expires: '2031-01-31' }],
    ...changes,
  };
}
