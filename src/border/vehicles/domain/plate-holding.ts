import type { Fold } from '../../../shared/domain/decider.js';
import type { PlateEvent } from './vehicle-events.js';

/** A firm that waits for the holder's consent. */
export interface Ask {
  readonly request: string;
  readonly firm: string;
  readonly company: string;
}

/** Where a plate stands. */
export interface PlateHolding {
  readonly holder?: { readonly firm: string; readonly vehicle: string };
  /** The last record that bore it, also when it stands in no fleet. */
  readonly last?: string;
  readonly asks: readonly Ask[];
  /** When the holder last refused a firm, by firm; another holder starts anew. */
  readonly refused: Readonly<Record<string, string>>;
}

export const plateHoldingFold: Fold<PlateHolding, PlateEvent> = {
  initial: { asks: [], refused: {} },
  evolve: (state, { type, data }) => {
    if (type === 'PlateTaken') {
      const { firm, vehicle } = data;
      return { ...state, holder: { firm, vehicle }, last: vehicle, refused: {} };
    }
    if (type === 'PlateFreed') {
      const { holder: _, ...free } = state;
      return free;
    }
    if (type === 'ConsentAsked') {
      const { request, firm, company } = data;
      return { ...state, asks: [...state.asks, { request, firm, company }] };
    }
    const asks = state.asks.filter(({ request }) => request !== data.request);
    const refused = type === 'ConsentRefused' ? { ...state.refused, [data.firm]: data.at } : state.refused;
    return { ...state, asks, refused };
  },
};

/** The plate (an HMAC) as a stream to fold. */
export function plateHolding(plate: string) {
  return { stream: `plate-${plate}`, fold: plateHoldingFold };
}
