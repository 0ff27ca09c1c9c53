export const DELIVERY_STATES = ['PENDING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'WITHHELD'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a message was not sent, or did not arrive. */
export const WHYS = [
  // Withheld by us.
  'NOT_CONFIGURED',
  'TOO_OLD',
  'NO_ADDRESS',
  'LEFT',
  'BUDGET',
  'TOO_MANY',
  // Failed at its carrier.
  'REFUSED',
  'ADDRESS_REFUSED',
  'NOT_DELIVERED',
  'EXPIRED',
] as const;
export type Why = (typeof WHYS)[number];

/** What a carrier said, or did not. */
export type Outcome =
  | { readonly kind: 'TAKEN'; readonly reference?: string; readonly answer?: string }
  /** For good. `address`: nothing sent there will arrive. */
  | { readonly kind: 'REFUSED'; readonly address: boolean; readonly answer: string }
  /**
   * Not now. `standsStill`: the carrier takes nothing from anybody. `uncertain`: it may have taken it without telling us.
   */
  | {
      readonly kind: 'LATER';
      readonly answer: string;
      readonly standsStill: boolean;
      readonly uncertain: boolean;
      readonly afterSeconds?: number;
    }
  | { readonly kind: 'WITHHELD'; readonly why: Why };

/** A delivery while it is tried. */
export interface Tried {
  /** This try counted. */
  readonly tries: number;
  readonly goodUntil: Date;
  readonly maybeTwice: boolean;
}

/** What becomes of a delivery after a try. */
export interface AfterTry {
  readonly state: DeliveryState;
  readonly why?: Why;
  readonly answer?: string;
  readonly reference?: string;
  readonly nextTryAt?: Date;
  readonly maybeTwice: boolean;
}

const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 3_600;

/** Half a minute after the first try, twice as long after each, at most an hour. */
export function waitSeconds(tries: number): number {
  return Math.min(FIRST_WAIT_S * 2 ** (tries - 1), LONGEST_WAIT_S);
}

/** The outcome of a try put to the delivery. What is not sent while it is good for something fails. */
export function afterTry({ tries, goodUntil, maybeTwice }: Tried, outcome: Outcome, now: Date): AfterTry {
  switch (outcome.kind) {
    case 'TAKEN': {
      const { reference, answer } = outcome;
      return {
        state: 'SENT',
        maybeTwice,
        ...(reference !== undefined && { reference }),
        ...(answer !== undefined && { answer }),
      };
    }
    case 'REFUSED':
      return {
        state: 'FAILED',
        why: outcome.address ? 'ADDRESS_REFUSED' : 'REFUSED',
        answer: outcome.answer,
        maybeTwice,
      };
    case 'WITHHELD':
      return { state: 'WITHHELD', why: outcome.why, maybeTwice };
    case 'LATER': {
      const { answer } = outcome;
      const wait = Math.max(waitSeconds(tries), outcome.afterSeconds ?? 0);
      const nextTryAt = new Date(now.getTime() + wait * 1_000);
      const twice = maybeTwice || outcome.uncertain;
      if (nextTryAt > goodUntil) return { state: 'FAILED', why: 'EXPIRED', answer, maybeTwice: twice };
      return { state: 'PENDING', answer, nextTryAt, maybeTwice: twice };
    }
  }
}

/** What its carrier reports later, put to what stands there; undefined where it changes nothing. */
export function afterReport(
  state: DeliveryState,
  report: { readonly delivered: boolean; readonly answer?: string | undefined },
): Pick<AfterTry, 'state' | 'why' | 'answer'> | undefined {
  if (state !== 'SENT' && state !== 'SENDING' && !(state === 'DELIVERED' && !report.delivered)) return undefined;
  if (report.delivered) return { state: 'DELIVERED' };
  return {
    state: 'FAILED',
    why: 'NOT_DELIVERED',
    ...(report.answer !== undefined && { answer: report.answer }),
  };
}

/** Whether an official may have it sent again. */
export function maySendAgain(state: DeliveryState): boolean {
  return state === 'FAILED' || state === 'WITHHELD';
}
