import { fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';

export type PictureTaken = Schemas['PlaceFileTakenAnswer'];
/** What every browser shows. */
export const TAKEN = 'image/jpeg,image/png,image/webp';

/** Hands a picture in. The same key again stores it once. Throws `Refused`, `Unreachable`. */
export async function handIn(path: string, file: File, key: string): Promise<PictureTaken> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetchInSession(
    new Request(path, { method: 'POST', headers: { 'idempotency-key': key }, body }),
  );
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as PictureTaken;
}
