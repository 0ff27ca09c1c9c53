/** West, south, east, north, in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * The box that is asked for: what is seen, out to the lines of a grid, so that who moves the map a little asks for the same
 * again and is answered by what was kept. Undefined for a view that is wider than the server tells.
 */
export function boxOfView({ west, south, east, north }: Box): Box | undefined {
  const side = Math.max(east - west, north - south);
  if (!(side > 0 && side < 2)) return undefined;
  const step = 2 ** Math.ceil(Math.log2(side)) / 8;
  return {
    west: Math.floor(west / step) * step,
    south: Math.floor(south / step) * step,
    east: Math.ceil(east / step) * step,
    north: Math.ceil(north / step) * step,
  };
}
