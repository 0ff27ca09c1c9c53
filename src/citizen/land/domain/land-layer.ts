/** The layers of the land look-up; each is loaded by files of its own. */
export const LAND_LAYERS = ['PARCELS', 'ZONES', 'PRICES'] as const;
export type LandLayer = (typeof LAND_LAYERS)[number];
