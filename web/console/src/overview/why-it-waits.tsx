import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useWords } from '../app/words.js';
import type { LongWait } from './queries.js';

type Check = LongWait['checks'][number];

/** What stands in the way of a vehicle, the hardest first: who holds it, what is missing, whose check is open. */
export function WhyItWaits({ wait }: { readonly wait: LongWait }) {
  const { t } = useWords();
  const who = (checks: readonly Check[]) => checks.map(({ agency }) => t(gateKeys.agency(agency))).join(', ');
  const of = (status: Check['status']) => wait.checks.filter((check) => check.status === status);
  const [held, failed, busy, open] = [of('ON_HOLD'), of('FAILED'), of('IN_PROGRESS'), of('WAITING')];
  const words = [
    held.length > 0 && t('overview.held', { who: who(held) }),
    failed.length > 0 && t('overview.failed', { who: who(failed) }),
    ...wait.missing.map(({ message, code }) => message ?? code),
    busy.length > 0 && t('overview.busy', { who: who(busy) }),
    open.length > 0 && t('overview.open', { who: who(open) }),
  ].filter((word): word is string => typeof word === 'string');
  const none = {
    HOLDING: t('overview.ownTurn'),
    WAITING: t('overview.ownTurn'),
    CALLED: t('overview.noneAtLane'),
    ADMITTED: t('overview.stillInLane'),
  };
  const told = wait.status === 'CALLED' || words.length === 0 ? [none[wait.status], ...words] : words;
  return (
    <ul className="why" aria-label={t('overview.why')}>
      {told.map((word) => (
        <li key={word} data-hard={word === told[0] && held.length + failed.length > 0 ? true : undefined}>
          {word}
        </li>
      ))}
    </ul>
  );
}
