import { useSession } from '../../../shared/session/session.js';
import type { Gate } from '../lanes/queries.js';
import { isClerk, isOperator } from './roles.js';

/** Where the person stands and as what; the frame lets nobody else in. */
export function usePost(): { readonly gate: Gate; readonly clerk: boolean; readonly operator: boolean } {
  const session = useSession();
  const me = 'me' in session ? session.me : undefined;
  return {
    gate: me?.gate ?? 'HUU_NGHI',
    clerk: me !== undefined && isClerk(me),
    operator: me !== undefined && isOperator(me),
  };
}
