import { randomUUID } from 'node:crypto';
import type { Answer } from '../../declarations/declaring.js';
import { signIn, type Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { photo } from '../../files/photo.js';

/** A Monday morning in Hanoi. */
export const MONDAY = '2026-11-30T03:00:00.000Z';
export const official: Who = { role: 'CIVIL_SERVANT', office: '06184' };
export const colleague: Who = { role: 'CIVIL_SERVANT', office: '06184', second: true };
export const elsewhere: Who = { role: 'CIVIL_SERVANT', office: '06211' };
export const province: Who = { role: 'PROVINCE' };

/** What is said of a citadel, whole. */
export const citadel = (more: object = {}) => ({
  kind: 'RELIC',
  name: { vi: 'Thành nhà Mạc', zh: '莫朝古城', en: 'Mạc Citadel' },
  history: {
    vi: 'Di tích xây bằng đá trên núi, có từ thế kỷ 16.',
    zh: '山上石砌遗址，始建于十六世纪。',
    en: 'A citadel of stone on the hill, of the 16th century.',
  },
  address: 'Đường Tam Thanh',
  position: { longitude: 106.7512, latitude: 21.8523 },
  keeper: 'Bảo tàng tỉnh',
  pictures: [] as { file: string; caption?: string }[],
  ...more,
});

/** Hands a file in at an address that takes one. */
export async function handIn(
  { running }: Story,
  by: Who,
  path: string,
  { key = randomUUID(), content }: { readonly key?: string; readonly content?: Buffer } = {},
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content ?? (await photo()))]), 'picture');
  const headers = { 'idempotency-key': key, authorization: await signIn(running.url, by) };
  const response = await fetch(`${running.url}/api/v1/${path}`, { method: 'POST', body: form, headers });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

export function expectDone({ status, body }: Answer): Answer['body'] {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

/** A place that everybody reads of. */
export async function shownPlace(
  { post }: Story,
  more: object = {},
): Promise<{ readonly id: string; readonly code: string }> {
  const { id, code } = expectDone(await post(official, 'places', { ...citadel(), commune: '06184', ...more }));
  expectDone(await post(official, `places/${id}/review-request`));
  expectDone(await post(colleague, `places/${id}/publication`));
  return { id, code };
}

/** Scans a plate as a telephone does; where it is led. */
export async function scan({ running }: Story, code: string, agent = 'telephone', query = ''): Promise<Response> {
  return fetch(`${running.url}/p/${code}${query}`, { redirect: 'manual', headers: { 'user-agent': agent } });
}
