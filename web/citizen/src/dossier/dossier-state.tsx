import { STATE_WORDS, type DossierState as State } from '../../../../src/citizen/dossiers/domain/dossier-state.js';
import { Status, type Hue } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';

const LOOKS = {
  NEWLY_REGISTERED: { hue: 'waiting', icon: 'clock' },
  RECEIVED: { hue: 'waiting', icon: 'progress' },
  NOT_RECEIVED: { hue: 'closed', icon: 'failed' },
  IN_PROCESS: { hue: 'waiting', icon: 'progress' },
  SUPPLEMENT_ASKED: { hue: 'held', icon: 'pencil' },
  FINANCIAL_DUTY_ASKED: { hue: 'held', icon: 'bell' },
  WITHDRAWN: { hue: 'plain', icon: 'none' },
  STOPPED: { hue: 'held', icon: 'hold' },
  FINISHED: { hue: 'open', icon: 'done' },
  RESULT_RETURNED: { hue: 'open', icon: 'done' },
} as const satisfies Record<State, { hue: Hue; icon: string }>;

/** One of the ten states of the national portal, in its own words. */
export function DossierState({ state }: { readonly state: State }) {
  const { language } = useWords();
  return <Status {...LOOKS[state]}>{STATE_WORDS[state][language]}</Status>;
}
