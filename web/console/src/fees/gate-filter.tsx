import { Filter } from '../../../shared/lists/filter.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { GATES } from './search.js';

interface Props {
  readonly gate: Gate | undefined;
  readonly onChange: (gate: Gate | undefined) => void;
}

/** Which gate, for those who keep the accounts of all; whoever is posted to one sees no choice. */
export function GateFilter({ gate, onChange }: Props) {
  const { t } = useWords();
  const session = useSession();
  if (!('me' in session) || session.me.gate) return null;
  return (
    <Filter
      label={t('fees.gate')}
      values={GATES}
      value={gate}
      say={(each) => t(gateKeys.gate(each))}
      onChange={onChange}
    />
  );
}
