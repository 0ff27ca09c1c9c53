/** Minutes that the layout stays before it moves. */
const MINUTES = 4;
const PATH = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3],
  [3, -3],
] as const;

/** Pixels by which the layout is off its place after so many ms, so that no edge burns into the panel. */
export function shiftAt(ms: number): readonly [x: number, y: number] {
  return PATH[Math.floor(ms / (MINUTES * 60_000)) % PATH.length] ?? PATH[0];
}
