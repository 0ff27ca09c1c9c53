import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, Failure, gateNow } from './api.js';
import { keep, kept } from './kept.js';
import { nextToSend, read, settled, telling, type Told } from './told.js';
import type { Language } from './words.js';

const AGAIN_MS = 4_000;
/** The last few; older ones tell nobody anything. */
const KEPT = 20;

interface Telling {
  readonly told: readonly Told[];
  readonly tell: (key: string, path: string, about: string) => void;
  readonly forget: (key: string) => void;
}

/** What was told here: kept first, sent when there is a line, one after the other. `onSettled` hears of each end. */
export function useTold(
  name: string,
  token: string | undefined,
  language: Language,
  onSettled: (failure?: Failure) => void,
): Telling {
  const [told, setTold] = useState<readonly Told[]>(() => kept<Told[]>(name) ?? []);
  const now = useRef(told);
  const sending = useRef(false);
  const change = useCallback(
    (next: readonly Told[]) => {
      now.current = next.slice(-KEPT);
      keep(name, now.current);
      setTold(now.current);
    },
    [name],
  );
  const send = useCallback(async () => {
    const next = nextToSend(now.current);
    if (!next || token === undefined || sending.current) return;
    sending.current = true;
    let failure: Failure | undefined;
    try {
      await ask(language, 'POST', `driver/${next.path}`, { token, key: next.key });
    } catch (error) {
      failure = error instanceof Failure ? error : new Failure('offline');
    }
    sending.current = false;
    change(settled(now.current, next.key, failure));
    if (!failure?.offline) onSettled(failure);
    if (!failure) await send();
  }, [token, language, change, onSettled]);
  useEffect(() => {
    void send();
    const again = () => void send();
    const timer = setInterval(again, AGAIN_MS);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [send]);
  return {
    told,
    tell: (key, path, about) => {
      change(telling(now.current, { key, path, about, toldAt: new Date(gateNow()).toISOString() }));
      void send();
    },
    forget: (key) => change(read(now.current, key)),
  };
}
