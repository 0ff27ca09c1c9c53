import type { Place } from './gates.js';

let inMemory: string | undefined;

/** A device belongs to one address; a browser may show several. */
const keyOf = ({ gate, yard }: Place) => `gate-display-device-${gate}${yard === undefined ? '' : `-${yard}`}`;

/** Takes a token out of `#device=<token>`: kept here, gone from the address bar. Gives back the token that counts. */
export function takeDeviceToken(place: Place): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('device');
  if (given) {
    inMemory = given;
    // Without a store the address is the only place that survives a restart of the television.
    if (keep(keyOf(place), given)) history.replaceState(null, '', location.pathname + location.search);
  }
  return inMemory ?? kept(keyOf(place));
}

/** Keeps a text over a restart; false where the browser keeps nothing. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
