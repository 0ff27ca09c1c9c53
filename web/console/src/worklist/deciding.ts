import { useEffect } from 'react';
import { useTopicState } from '../../../shared/live/hooks.js';
import { presentAt } from '../../../shared/live/presence.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { agencyOf } from '../app/agency.js';
import { othersDeciding, type DecidingState } from './others-deciding.js';

/** Where the officers of this one's agency and gate see each other. */
function topicOf(me: Me): string | undefined {
  const agency = agencyOf(me);
  return agency && me.gate ? `deciding-${me.gate}-${agency}` : undefined;
}

/** The colleagues who have a vehicle before them to decide, as they come and go. */
export function useOthersDeciding(): (declaration: string) => readonly string[] {
  const session = useSession();
  const me = 'me' in session ? session.me : undefined;
  return othersDeciding(useTopicState<DecidingState>(me && topicOf(me)), me?.id ?? '');
}

/** As long as it is there, colleagues see that the officer is about to decide this vehicle; none of them when there is none. */
export function useDeciding(declaration: string | undefined): void {
  const session = useSession();
  const topic = session.state === 'IN' ? topicOf(session.me) : undefined;
  useEffect(() => {
    if (topic !== undefined && declaration !== undefined) return presentAt(topic, declaration);
  }, [topic, declaration]);
}
