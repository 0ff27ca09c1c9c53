import { enterByProvider, toProvider } from '../api/tokens.js';
import { cameIn } from './session.js';

export { faceAddress } from './session.js';

/** Goes to the provider to sign in; one comes back to `to`, a page below the face. Throws `Refused`. */
export async function goToProvider(to: string): Promise<void> {
  location.assign(await toProvider(to));
}

/** Comes in by what the provider gave; answers the page to go on to. Throws `Refused`. */
export async function comeInByProvider(back: { readonly state: string }): Promise<string> {
  const { to } = await enterByProvider(back);
  await cameIn();
  return to;
}
