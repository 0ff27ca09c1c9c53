import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { ListedDossier } from './queries.js';

const LOOKS = {
  NEWLY_REGISTERED: { hue: 'waiting', icon: 'bell' },
  RECEIVED: { hue: 'waiting', icon: 'clock' },
  NOT_RECEIVED: { hue: 'closed', icon: 'failed' },
  IN_PROCESS: { hue: 'waiting', icon: 'progress' },
  SUPPLEMENT_ASKED: { hue: 'held', icon: 'hold' },
  FINANCIAL_DUTY_ASKED: { hue: 'held', icon: 'hold' },
  WITHDRAWN: { hue: 'plain', icon: 'none' },
  STOPPED: { hue: 'held', icon: 'hold' },
  FINISHED: { hue: 'open', icon: 'done' },
  RESULT_RETURNED: { hue: 'open', icon: 'done' },
} as const;

/** The state of a dossier as the national portal calls it, with its number there. */
export function DossierStatus({ state, number }: Pick<ListedDossier, 'state' | 'number'>) {
  const { t } = useWords();
  return (
    <Status {...LOOKS[state]}>
      <span className="figures">{number}</span> {t(`dossierState.${state}`)}
    </Status>
  );
}
