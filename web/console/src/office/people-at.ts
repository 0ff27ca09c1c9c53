import { useEffect } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { useTopicState } from '../../../shared/live/hooks.js';
import { presentAt } from '../../../shared/live/presence.js';
import { useSession } from '../../../shared/session/session.js';
import { othersAt } from './others-at.js';

type Things = Schemas['PeopleAtThings'];
/** What the people of an office can be at together. */
export type Kind = 'dossiers' | 'petitions' | 'news';

function useTopic(kind: Kind): { readonly topic: string | undefined; readonly me: string } {
  const session = useSession();
  if (session.state !== 'IN' || session.me.office === undefined) return { topic: undefined, me: '' };
  return { topic: `${kind}-${session.me.office}`, me: session.me.id };
}

/** The colleagues who have something open, by its id, as they come and go: their names. */
export function useOthersAt(kind: Kind): (id: string) => readonly string[] {
  const { topic, me } = useTopic(kind);
  return othersAt(useTopicState<Things>(topic), me);
}

/** As long as it is there, colleagues see that this person has it open. */
export function usePresentAt(kind: Kind, id: string | undefined): void {
  const { topic } = useTopic(kind);
  useEffect(() => {
    if (topic !== undefined && id !== undefined) return presentAt(topic, id);
  }, [topic, id]);
}
