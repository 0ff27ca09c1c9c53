import type { Petition, TimeLimit } from './queries.js';

const CODES = [
  'REPORT_ACCEPT',
  'REPORT_ANSWER',
  'COMPLAINT_ACCEPT',
  'COMPLAINT_SETTLE',
  'COMPLAINT_SETTLE_COMPLEX',
  'COMPLAINT_SETTLE_REMOTE',
  'COMPLAINT_SETTLE_REMOTE_COMPLEX',
] as const;
export type LimitCode = (typeof CODES)[number];

/** Those that hold for a kind where it stands: complaints have others before their second body. */
export function limitsFor(
  limits: readonly TimeLimit[],
  kind: Petition['kind'],
  stage: number,
): { readonly code: LimitCode; readonly limit: TimeLimit }[] {
  return CODES.filter((code) => code.startsWith(kind)).flatMap((code) => {
    const name = code.replace(/^(COMPLAINT_(?:ACCEPT|SETTLE))/, `$1_${stage}`);
    const limit = limits.find((each) => each.name === name);
    return limit ? [{ code, limit }] : [];
  });
}
