import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { ListedPlace } from './queries.js';

const LOOKS = {
  WRITING: { hue: 'plain', icon: 'none' },
  IN_REVIEW: { hue: 'waiting', icon: 'clock' },
  PUBLIC: { hue: 'open', icon: 'done' },
  TAKEN_DOWN: { hue: 'closed', icon: 'failed' },
} as const;

/** How a place stands. */
export function PlaceState({ state }: Pick<ListedPlace, 'state'>) {
  const { t } = useWords();
  return <Status {...LOOKS[state]}>{t(`plateState.${state}`)}</Status>;
}
