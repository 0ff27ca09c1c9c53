import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';
import { faceAddress, goToProvider } from '../../../shared/session/provider.js';
import type { CameBack } from './came-back.js';

/** In this tab alone: whoever comes back by it links what he has. */
const LINKING = 'gate.citizen.linking';

export const signInWays = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: () => answer(api.GET('/api/v1/sign-in-ways')),
  staleTime: 300_000,
});

export const myOpenId = queryOptions({
  queryKey: ['me', 'openid'],
  queryFn: () => answer(api.GET('/api/v1/me/openid')),
});

/** Goes to the provider to link this account to the one there. */
export async function goToLink(password: string): Promise<void> {
  const { url } = await answer(
    api.POST('/api/v1/sessions/openid/link', { baseUrl: faceAddress(), body: { password } }),
  );
  sessionStorage.setItem(LINKING, '1');
  location.assign(url);
}

/** Goes to the provider to sign in. A link that somebody began in this tab before, and left, is not taken for his. */
export function goToSignIn(to: string): Promise<void> {
  sessionStorage.removeItem(LINKING);
  return goToProvider(to);
}

export function isLinking(): boolean {
  return sessionStorage.getItem(LINKING) !== null;
}

/** Links by what one came back with; answers where to go on. */
export async function linkBack(cameBack: CameBack): Promise<string> {
  sessionStorage.removeItem(LINKING);
  await answer(
    api.POST('/api/v1/sessions/openid/link-answer', {
      baseUrl: faceAddress(),
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: cameBack,
    }),
  );
  return '/account';
}

export async function unlink(password: string): Promise<void> {
  await answer(
    api.POST('/api/v1/sessions/openid/unlink', {
      baseUrl: faceAddress(),
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { password },
    }),
  );
}
