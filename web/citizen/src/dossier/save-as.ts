import { fetchInSession } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';

/** Saves a file that this page holds. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read it by the time of the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Fetches a file of the API in this session and saves it under its own name. Throws `Refused`, `Unreachable`. */
export async function saveFrom(address: string, name: string): Promise<void> {
  const response = await fetchInSession(new Request(address));
  if (!response.ok) throw await refusalOf(response);
  const own = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveAs(await response.blob(), own ?? name);
}
