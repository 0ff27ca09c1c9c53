import type { PresentRequest } from '../../../src/shared/live/live-messages.js';
import { onConnected, sayLive } from './live.js';

/** The server forgets whoever has not said it for a minute. */
const AGAIN_MS = 20_000;
/** Whoever steps through a list is at none of what he passes. */
const STAYS_MS = 400;

/**
 * Says to those who watch the topic that this person is at a thing, as long as the page is in sight; ends with what it
 * answers. Whether he may be there is the server's to judge: refused, he is not seen.
 */
export function presentAt(topic: string, at: string): () => void {
  let said = false;
  const say = () => {
    if (document.visibilityState !== 'visible') return;
    said = true;
    sayLive('present', { topic, at } satisfies PresentRequest);
  };
  const first = setTimeout(say, STAYS_MS);
  const again = setInterval(say, AGAIN_MS);
  const saidAgain = () => said && say();
  const end = onConnected(saidAgain);
  document.addEventListener('visibilitychange', say);
  return () => {
    clearTimeout(first);
    clearInterval(again);
    document.removeEventListener('visibilitychange', say);
    end();
    if (said) sayLive('absent', {});
  };
}
