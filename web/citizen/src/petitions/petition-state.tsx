import { Status, type Hue } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { PublicReport } from './queries.js';

type State = PublicReport['state'];

const LOOKS = {
  RECEIVED: { hue: 'waiting', icon: 'clock' },
  ACCEPTED: { hue: 'waiting', icon: 'progress' },
  ANSWERED: { hue: 'open', icon: 'done' },
  DECLINED: { hue: 'closed', icon: 'failed' },
  MERGED: { hue: 'plain', icon: 'none' },
} as const satisfies Record<State, { hue: Hue; icon: string }>;

export function PetitionState({ state }: { readonly state: State }) {
  const { t } = useWords();
  return <Status {...LOOKS[state]}>{t(`petitionState.${state}`)}</Status>;
}
