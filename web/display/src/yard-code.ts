import { useEffect, useState } from 'preact/hooks';
import { ask } from './api.js';

/** What `GET yards/{yard}/code` answers. ISO instants; `at` is the product's clock. */
export interface ShownCode {
  readonly code: string;
  readonly until: string;
  readonly at: string;
}

const SOONEST_MS = 500;
/** Also how soon a broken line is tried again, and how long a clock that runs fast may show an old code. */
const LATEST_MS = 10_000;

/** Milliseconds until the next code is to be asked for, by the product's clock and not the television's. */
export function untilNext({ until, at }: Pick<ShownCode, 'until' | 'at'>): number {
  return Math.min(Math.max(Date.parse(until) - Date.parse(at), SOONEST_MS), LATEST_MS);
}

/**
 * The code of this minute of the yard in which the display stands, by which drivers check in; undefined for a display that
 * stands in none, and as soon as a minute's code is over and no other came.
 */
export function useYardCode(token: string): string | undefined {
  const [code, show] = useState<string>();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    let goodUntil = 0;
    const look = async (yard?: string): Promise<void> => {
      try {
        const here = yard ?? (await ask<{ yard?: string }>('me', { token })).yard;
        if (here === undefined) return;
        const shown = await ask<ShownCode>(`yards/${here}/code`, { token });
        if (over) return;
        show(shown.code);
        goodUntil = performance.now() + Date.parse(shown.until) - Date.parse(shown.at);
        timer = setTimeout(() => void look(here), untilNext(shown));
      } catch {
        if (over) return;
        if (performance.now() > goodUntil) show(undefined);
        timer = setTimeout(() => void look(yard), LATEST_MS);
      }
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [token]);
  return code;
}
