import type { Gate } from '../../../src/shared/domain/place.js';

let inMemory: string | undefined;

/** A device belongs to one gate; a browser may show several. */
const keyOf = (gate: Gate) => `gate-display-device-${gate}`;

/** Takes a token out of `#device=<token>`: kept here, gone from the address bar. Gives back the token that counts. */
export function takeDeviceToken(gate: Gate): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('device');
  if (given) {
    inMemory = given;
    // Without a store the address is the only place that survives a restart of the television.
    if (stored(gate, given)) history.replaceState(null, '', location.pathname + location.search);
  }
  return inMemory ?? read(gate);
}

function stored(gate: Gate, token: string): boolean {
  try {
    localStorage.setItem(keyOf(gate), token);
    return localStorage.getItem(keyOf(gate)) === token;
  } catch {
    return false;
  }
}

function read(gate: Gate): string | undefined {
  try {
    return localStorage.getItem(keyOf(gate)) ?? undefined;
  } catch {
    return undefined;
  }
}
