import type { LandLayer } from './land-layer.js';

/** What offices do with files of land, told to the log; whose land it is stands nowhere. */
export type LandEvent =
  | {
      type: 'LandFileOrdered';
      data: {
        file: string;
        at: string;
        layer: LandLayer;
        office: string;
        /** SHA-256 of the file, hex. */
        digest: string;
        added: number;
        changed: number;
        refused: number;
      };
    }
  | { type: 'LandFileDropped'; data: { file: string; at: string; layer: LandLayer; office: string } };

export const LAND_EVENTS = ['LandFileOrdered', 'LandFileDropped'] as const satisfies readonly LandEvent['type'][];
