import type { Fold } from '../../../shared/domain/decider.js';
import { refuse } from './counter-problems.js';
import { textKeptUntil, type WitnessRules } from './witness-rules.js';
import type { DismissReason, LeftOpenReason, PlateReadEvent, ReadTag } from './plate-read-events.js';

/** What became of what a camera read. `OPEN`: it waits for an operator. */
export interface PlateRead {
  readonly tag: ReadTag;
  /** Reference of the sealed text. */
  readonly plate: string;
  readonly vehicle?: string;
  readonly status: 'NEW' | 'OPEN' | 'MATCHED' | 'SEEN_AGAIN' | 'DISMISSED' | 'LAPSED';
  readonly declaration?: string;
}

/** Undefined: there is no such read. */
export type PlateReadState = PlateRead | undefined;

export const plateReadFold: Fold<PlateReadState, PlateReadEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'PlateRead') {
      const { plate, vehicle, keptUntil: _, ...tag } = data;
      return { tag, plate, status: 'NEW', ...(vehicle !== undefined && { vehicle }) };
    }
    if (!state) return state;
    switch (type) {
      case 'PlateReadMatched':
        return { ...state, status: 'MATCHED', declaration: data.declaration };
      case 'PlateSeenAgain':
        return { ...state, status: 'SEEN_AGAIN', declaration: data.declaration };
      case 'PlateReadLeftOpen':
        return { ...state, status: 'OPEN' };
      case 'PlateReadDismissed':
        return { ...state, status: 'DISMISSED' };
      default:
        return { ...state, status: 'LAPSED' };
    }
  },
};

/** A camera read something; its text is kept by the gate's rules. `vehicle`: HMAC of the plate, for what has the form of one. */
export function recordRead(
  tag: ReadTag,
  plate: string,
  vehicle: string | undefined,
  rules: Pick<WitnessRules, 'readTextsKept'>,
): PlateReadEvent[] {
  const keptUntil = textKeptUntil(tag.at, rules).toISOString();
  return [{ type: 'PlateRead', data: { ...tag, plate, ...(vehicle !== undefined && { vehicle }), keptUntil } }];
}

/** A read as long as nothing was made of it. Throws `plate-read-settled`. */
export function requireUnsettled(state: PlateReadState): PlateRead {
  if (state?.status !== 'NEW' && state?.status !== 'OPEN') throw refuse('plate-read-settled');
  return state;
}

/** It checks a vehicle in. Throws `plate-read-settled`. */
export function matchRead(state: PlateReadState, declaration: string, at: Date, by?: string): PlateReadEvent[] {
  const { tag } = requireUnsettled(state);
  const told = by === undefined ? {} : { by };
  return [{ type: 'PlateReadMatched', data: { ...tag, declaration, ...told, matchedAt: at.toISOString() } }];
}

/** The vehicle is there already. Throws `plate-read-settled`. */
export function seeAgain(state: PlateReadState, declaration: string): PlateReadEvent[] {
  return [{ type: 'PlateSeenAgain', data: { ...requireUnsettled(state).tag, declaration } }];
}

/** An operator has to look. Nothing when it was left open before; throws `plate-read-settled`. */
export function leaveOpen(
  state: PlateReadState,
  left: { readonly why: LeftOpenReason; readonly code?: string },
  until: Date,
): PlateReadEvent[] {
  const { tag, plate, status } = requireUnsettled(state);
  if (status === 'OPEN') return [];
  return [{ type: 'PlateReadLeftOpen', data: { ...tag, plate, ...left, until: until.toISOString() } }];
}

/** An operator puts it aside. Throws `plate-read-settled`. */
export function dismissRead(state: PlateReadState, reason: DismissReason, by: string, at: Date): PlateReadEvent[] {
  const { tag } = requireUnsettled(state);
  return [{ type: 'PlateReadDismissed', data: { ...tag, reason, by, dismissedAt: at.toISOString() } }];
}

/** Nobody made anything of it in time. */
export function lapseRead(state: PlateReadState, at: Date): PlateReadEvent[] {
  if (state?.status !== 'OPEN') return [];
  return [{ type: 'PlateReadLapsed', data: { ...state.tag, lapsedAt: at.toISOString() } }];
}
