import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a carrier reports of a message. */
export interface DeliveryReport {
  /** The `id` that it was given the message by. */
  readonly message: string;
  readonly state: 'DELIVERED' | 'UNDELIVERED';
  readonly code?: string | undefined;
}

const MINUTES = 5;
const FORM = /^t=(\d{10}),v1=([0-9a-f]{64})$/;

/** HMAC-SHA-256 over `<t>.<message>.<state>.<code>`, in hex; an absent code is empty. */
export function signatureOf(key: string, seconds: number, { message, state, code = '' }: DeliveryReport): string {
  return createHmac('sha256', key).update([seconds, message, state, code].join('.')).digest('hex');
}

/** Whether a header `t=<seconds>,v1=<signature>` is of who has the key, and not older or newer than five minutes. */
export function isSigned(header: string | undefined, key: string, report: DeliveryReport, now: Date): boolean {
  const [, seconds = '', given = ''] = FORM.exec(header ?? '') ?? [];
  if (!given || Math.abs(now.getTime() / 1_000 - Number(seconds)) > MINUTES * 60) return false;
  const wanted = Buffer.from(signatureOf(key, Number(seconds), report), 'hex');
  return timingSafeEqual(wanted, Buffer.from(given, 'hex'));
}
