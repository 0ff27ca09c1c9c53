/** SQLSTATEs after which the same statement may well succeed: waits that timed out, deadlocks, a server that restarts. */
const PASSING = new Set(['55P03', '57014', '40P01', '40001', '53300', '57P01', '57P02', '57P03', '25P03']);

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The connection broke: whether the statement was carried out is not known. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code?.startsWith('08') || code === '57P01' || code === '57P02') return true;
  if (code && /^E[A-Z]+$/.test(code)) return true;
  return code === undefined && /connection|timeout|Client has/i.test(error.message);
}

/** Trying again is sensible: nothing is wrong with the statement itself. */
export function isPassing(error: unknown): boolean {
  return isConnectionLost(error) || PASSING.has(codeOf(error) ?? '');
}
