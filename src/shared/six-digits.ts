import { createHmac, timingSafeEqual } from 'node:crypto';

/** A code of six digits that stands nowhere: it is made anew from what it is for. */
export function sixDigits(key: Buffer, of: readonly unknown[]): string {
  const digest = createHmac('sha256', key).update(JSON.stringify(of)).digest();
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** Whether what was typed is that code; in a time that tells nothing. */
export function areDigits(wanted: string, typed: string): boolean {
  const [one, other] = [Buffer.from(wanted), Buffer.from(typed)];
  return one.length === other.length && timingSafeEqual(one, other);
}
