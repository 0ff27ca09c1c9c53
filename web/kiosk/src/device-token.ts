import type { Gate } from '../../../src/shared/domain/place.js';

/** Takes a token out of `#device=<token>`: kept here, gone from the address bar. Gives back the token that counts. */
export function takeDeviceToken(gate: Gate): string | undefined {
  const key = `gate-kiosk-device-${gate}`;
  const given = new URLSearchParams(location.hash.slice(1)).get('device');
  try {
    if (given) localStorage.setItem(key, given);
    const kept = localStorage.getItem(key) ?? undefined;
    // Without a store the address is the only place that survives a restart.
    if (given && kept === given) history.replaceState(null, '', location.pathname + location.search);
    return given ?? kept;
  } catch {
    return given ?? undefined;
  }
}
