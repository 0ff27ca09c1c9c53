import { contentOf } from '../declare/content-of.js';
import { asLastTime } from '../declare/typed-of.js';
import type { Content, DeclarationBody, Typed } from '../declare/typed.js';

/** What a trip has that the one of before had not. */
export interface NewOfTrip {
  readonly customs: string;
  readonly from: string;
  readonly to: string;
}

/** The same trip again: vehicle, driver, goods and parties of before, with what only the new one has. */
export function again(content: Content, fresh: Typed, { customs, from, to }: NewOfTrip): DeclarationBody {
  return contentOf({ ...asLastTime(content, false, fresh), customs, from, to });
}
