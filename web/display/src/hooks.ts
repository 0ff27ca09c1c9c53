import { useEffect, useRef, useState } from 'preact/hooks';
import { lookForNewBuild } from './live/build-watch.js';
import { LiveBoard } from './live/live-board.js';
import type { LiveView } from './live/live-view.js';

/** Monotonic time in ms, looked at twice a second; the television's own clock is never asked. */
export function useMonotonic(): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What the live channel says of a topic. The connection lives as long as the page. */
export function useLive(topic: string, token: string): LiveView {
  const [view, show] = useState<LiveView>({ link: 'connecting' });
  const board = useRef<LiveBoard>();
  useEffect(() => {
    board.current ??= new LiveBoard(topic, token, show, lookForNewBuild);
  }, [topic, token]);
  return view;
}

/** Which of `count` things has its turn; each has so many ms. `jump` gives the turn away at once. */
export function useTurn(count: number, ms: number): [turn: number, jump: (to: number) => void] {
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (count < 2) return undefined;
    const timer = setTimeout(() => setAt((at + 1) % count), ms);
    return () => clearTimeout(timer);
  }, [at, count, ms]);
  return [count === 0 ? 0 : at % count, setAt];
}

/** True for 200 ms after a value has changed; not when it is first seen. */
export function useChanged(value: string): boolean {
  const before = useRef(value);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (before.current === value) return undefined;
    before.current = value;
    setChanged(true);
    const timer = setTimeout(() => setChanged(false), 200);
    return () => clearTimeout(timer);
  }, [value]);
  return changed;
}
