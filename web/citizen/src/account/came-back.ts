const PAGE = '/citizen/signed-in';

/** What the provider gave with the address that one came back by. */
export interface CameBack {
  readonly state: string;
  readonly code?: string;
  readonly error?: string;
  readonly iss?: string;
}

/**
 * Read before anything else, and taken out of the address at once: it stands in no history and nothing rewrites it. Imported
 * first by the page's entry.
 */
export const cameBack = location.pathname === PAGE ? taken() : undefined;

function taken(): CameBack | undefined {
  const given = new URLSearchParams(location.search);
  history.replaceState(null, '', PAGE);
  const [state, code, error, iss] = ['state', 'code', 'error', 'iss'].map((name) => given.get(name) ?? undefined);
  if (state === undefined) return undefined;
  return {
    state,
    ...(code !== undefined && { code }),
    ...(error !== undefined && { error }),
    ...(iss !== undefined && { iss }),
  };
}
