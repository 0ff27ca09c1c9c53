import { useEffect, useState } from 'preact/hooks';
import { Refused, ask } from './api.js';
import { addressOf, type Layout, type Place } from './gates.js';

/** What the display shows until somebody claims it. */
export interface ShownPairing {
  readonly code: string;
  /** Monotonic ms at which another code takes its place. */
  readonly until: number;
}

interface Opened {
  readonly pairing: string;
  readonly code: string;
  readonly secret: string;
}

interface Collected {
  readonly claimed: boolean;
  readonly token?: string;
  readonly gate?: Place['gate'];
  readonly yard?: string;
  readonly layout?: Layout;
}

/** A code is shown for a little less than it counts, so that nobody is told one that is about to end. */
const SHOWN_MS = 13 * 60_000;
const LOOK_MS = 3_000;
const AGAIN_MS = 10_000;
/** One place asks for forty codes in a quarter of an hour. */
const TOO_MANY_MS = 60_000;

/** Shows one code after the other until one is claimed; then the display goes where it belongs. */
export function usePairing(): ShownPairing | undefined {
  const [shown, show] = useState<ShownPairing>();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const then = (ms: number, what: () => Promise<void>) => {
      if (!over) timer = setTimeout(() => void what(), ms);
    };
    const open = async (): Promise<void> => {
      try {
        const opened = await ask<Opened>('display-pairings', { method: 'POST' });
        if (over) return;
        const until = performance.now() + SHOWN_MS;
        show({ code: opened.code, until });
        then(LOOK_MS, () => look(opened, until));
      } catch (error) {
        show(undefined);
        then(error instanceof Refused && error.status === 429 ? TOO_MANY_MS : AGAIN_MS, open);
      }
    };
    const look = async (opened: Opened, until: number): Promise<void> => {
      if (performance.now() > until) return open();
      const { pairing, secret } = opened;
      try {
        const got = await ask<Collected>('display-pairings/token', { method: 'POST', body: { pairing, secret } });
        if (got.token !== undefined && got.gate)
          return goTo(got.gate, got.layout === 'YARD' ? got.yard : undefined, got.token);
      } catch (error) {
        if (error instanceof Refused && error.code === 'not-found') return open();
      }
      then(LOOK_MS, () => look(opened, until));
    };
    void open();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, []);
  return shown;
}

/** Opens the address of a place with its token, as a link would; the page there keeps it. */
export function goTo(gate: Place['gate'], yard: string | undefined, token: string): void {
  location.replace(`${addressOf({ gate, ...(yard !== undefined && { yard }) })}#device=${token}`);
}
