const KEY = 'gate-display-device';
let inMemory: string | undefined;

/** Takes a token out of `#device=<token>`: kept here, gone from the address bar. Gives back the token that counts. */
export function takeDeviceToken(): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('device');
  if (given) {
    inMemory = given;
    // Without a store the address is the only place that survives a restart of the television.
    if (stored(given)) history.replaceState(null, '', location.pathname + location.search);
  }
  return inMemory ?? read();
}

function stored(token: string): boolean {
  try {
    localStorage.setItem(KEY, token);
    return localStorage.getItem(KEY) === token;
  } catch {
    return false;
  }
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
