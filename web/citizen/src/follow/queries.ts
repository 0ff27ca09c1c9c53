import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { Refused } from '../../../shared/api/problem.js';
import type { TypedCode } from './typed-code.js';

/** What whoever knows the code is told. */
export type Followed =
  | { readonly of: 'DOSSIER'; readonly seen: Schemas['TrackedDossier'] }
  | { readonly of: 'PETITION'; readonly seen: Schemas['TrackedPetition'] }
  | { readonly of: 'DENUNCIATION'; readonly seen: Schemas['TrackedDenunciation'] };

/** Asks where it stands; the code goes in a body, so that it stands in no server's log. Throws `Refused`, `Unreachable`. */
export async function followed({ of, code }: TypedCode, phoneEnd: string): Promise<Followed> {
  if (of === 'DOSSIER')
    return { of, seen: await answer(api.POST('/api/v1/dossier-lookup', { body: { code, phoneEnd } })) };
  const body = { code, ...(phoneEnd && { phoneEnd }) };
  try {
    return { of, seen: await answer(api.POST('/api/v1/petitions/status', { body })) };
  } catch (error) {
    if (!(error instanceof Refused && error.status === 404)) throw error;
    return { of: 'DENUNCIATION', seen: await answer(api.POST('/api/v1/denunciations/status', { body })) };
  }
}
