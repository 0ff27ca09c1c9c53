import { useEffect, useState } from 'preact/hooks';

/** Seconds without a touch after which a driver is asked, and after which the next one finds an empty screen. */
export const IDLE = { ask: 45, clear: 60 } as const;

/** Seconds left before the screen is cleared once a driver is asked; undefined as long as somebody touches it. */
export function useIdle(active: boolean, onClear: () => void): number | undefined {
  const [left, setLeft] = useState<number | undefined>(undefined);
  useEffect(() => {
    setLeft(undefined);
    if (!active) return undefined;
    let touched = performance.now();
    const touch = () => {
      touched = performance.now();
      setLeft(undefined);
    };
    const timer = setInterval(() => {
      const quiet = (performance.now() - touched) / 1000;
      if (quiet >= IDLE.clear) onClear();
      else if (quiet >= IDLE.ask) setLeft(Math.ceil(IDLE.clear - quiet));
    }, 500);
    for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, touch);
    return () => {
      clearInterval(timer);
      for (const kind of ['pointerdown', 'keydown'] as const) removeEventListener(kind, touch);
    };
  }, [active, onClear]);
  return left;
}
