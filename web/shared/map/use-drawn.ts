import { useEffect, useRef, useState } from 'react';

/**
 * What is drawn into a box of the page for as long as that stands there, anew when it is of something else. It asks for
 * what holds `now` when it needs it. `cannot`: without WebGL there is no map.
 */
export function useDrawn<Of, Now, Drawn extends { remove(): void }>(
  of: Of,
  now: Now,
  draw: (box: HTMLElement, of: Of, now: () => Now) => Drawn,
) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn>(undefined);
  const latest = useRef(now);
  latest.current = now;
  const [cannot, setCannot] = useState(false);
  useEffect(() => {
    if (!box.current) return undefined;
    try {
      const made = draw(box.current, of, () => latest.current);
      drawn.current = made;
      return () => made.remove();
    } catch {
      setCannot(true);
      return undefined;
    }
  }, [of]);
  return { box, drawn, cannot };
}
