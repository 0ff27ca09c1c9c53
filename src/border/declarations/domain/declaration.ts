import type { Fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent, DeclarationStatus, DeclaredFacts } from './declaration-events.js';
import { isWalkIn, untaken, type FirmOfPart, type Part } from './part.js';

/** What an officer asked to be put right. `note` refers to a sealed text. */
export interface SentBack {
  readonly fields: readonly { readonly path: string; readonly code: string }[];
  readonly note?: string;
}

/** A file that was handed in; its content is sealed under `file`. */
export type Attached = Omit<
  Extract<DeclarationEvent, { type: 'FileAttached' }>['data'],
  'declaration' | 'gate' | 'missing'
>;

/** A tractor in whose place another one was declared at `until` (ISO). */
export interface FormerTractor {
  readonly vehicle: string;
  readonly foreign: boolean;
  readonly until: string;
  /** It was never there: it had been declared wrong. Else another one took over from it. */
  readonly wrong: boolean;
}

/** A declaration as its stream tells it. */
export interface Declared {
  readonly declaration: string;
  readonly firm: string;
  readonly status: DeclarationStatus;
  readonly revision: number;
  /** Reference of the sealed content of this revision. */
  readonly content: string;
  readonly facts: DeclaredFacts;
  readonly submittedAt: string;
  readonly changedAt: string;
  readonly acceptedAt?: string;
  readonly sentBack?: SentBack;
  readonly rejected?: { readonly reason: string; readonly note?: string };
  readonly forgotten?: boolean;
  /** Tractors that it was declared with before, the first one first. Missing: none. */
  readonly formerTractors?: readonly FormerTractor[];
  /** Of a return: the first trip has crossed. */
  readonly firstCrossed?: boolean;
  /** Photos and PDF that were handed in, in order. */
  readonly attached?: readonly Attached[];
  /** Who has taken over which part. */
  readonly taken?: FirmOfPart;
  /** Invitations that stand. */
  readonly invited?: { readonly [P in Part]?: { readonly invitation: string; readonly until: string } };
}

/** Undefined before it was submitted. */
export type DeclarationState = Declared | undefined;

const OPEN: readonly DeclarationStatus[] = ['SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION'];

/** Whether it still claims its vehicle. */
export function isOpen(status: DeclarationStatus): boolean {
  return OPEN.includes(status);
}

function later(state: Declared, event: DeclarationEvent): Declared {
  const { sentBack: _, ...rest } = state;
  const changedAt = event.data.at;
  switch (event.type) {
    case 'DeclarationAccepted':
      return { ...rest, status: 'ACCEPTED', acceptedAt: event.data.at, changedAt };
    case 'DeclarationSentBack': {
      const { fields, note } = event.data;
      return { ...rest, status: 'NEEDS_CORRECTION', sentBack: { fields, ...(note && { note }) }, changedAt };
    }
    case 'DeclarationRejected': {
      const { reason, note } = event.data;
      return { ...rest, status: 'REJECTED', rejected: { reason, ...(note && { note }) }, changedAt };
    }
    case 'DeclarationCorrected': {
      const { revision, content, facts, accepted } = event.data;
      const status = accepted ? 'ACCEPTED' : 'SUBMITTED';
      const taken = stillTaken(state, event.data.changed);
      return { ...rest, revision, content, facts, status, changedAt, ...taken, ...tractorsBefore(state, event) };
    }
    case 'FirstTripCrossed':
      return { ...state, facts: event.data.facts, firstCrossed: true, changedAt };
    case 'DeclarationWithdrawn':
      return { ...rest, status: 'WITHDRAWN', changedAt };
    case 'DeclarationExpired':
      return { ...rest, status: 'EXPIRED', changedAt };
    case 'DeclarationFulfilled':
      return { ...rest, status: 'FULFILLED', changedAt };
    case 'PartInvited': {
      const { part, invitation, until } = event.data;
      return { ...state, invited: { ...state.invited, [part]: { invitation, until } } };
    }
    case 'PartTaken': {
      const { [event.data.part]: _used, ...invited } = state.invited ?? {};
      return { ...state, taken: { ...state.taken, [event.data.part]: event.data.firm }, invited };
    }
    case 'PartGivenBack': {
      const { [event.data.part]: _gone, ...taken } = state.taken ?? {};
      return { ...state, taken };
    }
    case 'FileAttached': {
      const { declaration: _of, gate: _at, missing, ...file } = event.data;
      const { missing: before, ...facts } = state.facts;
      const left = missing ?? before ?? [];
      return {
        ...state,
        facts: { ...facts, ...(left.length > 0 && { missing: left }) },
        attached: [...(state.attached ?? []), file],
      };
    }
    case 'PlatesForgotten':
      return { ...state, forgotten: true };
    default:
      return state;
  }
}

function tractorsBefore(
  { facts, formerTractors = [] }: Declared,
  { data }: Extract<DeclarationEvent, { type: 'DeclarationCorrected' }>,
): Pick<Declared, 'formerTractors'> {
  const { vehicle, foreign = false } = facts;
  if (vehicle === data.facts.vehicle) return {};
  // What is corrected without a word of a change was wrong from the first.
  const wrong = data.change === undefined || data.change.reason === 'DECLARED_WRONG';
  return { formerTractors: [...formerTractors, { vehicle, foreign, until: data.at, wrong }] };
}

/** A party whom the declarer replaced holds its part no longer; who took a walk-in over answers for it, whomever he names. */
function stillTaken({ firm, taken }: Declared, changed: readonly string[]): Pick<Declared, 'taken'> {
  if (!taken) return {};
  return { taken: isWalkIn(firm) ? taken : untaken(taken, changed) };
}

/** How a declaration is folded from its stream. */
export const declarationFold: Fold<DeclarationState, DeclarationEvent> = {
  initial: undefined,
  evolve: (state, event) => {
    if (event.type === 'DeclarationSubmitted') {
      const { declaration, firm, content, at, facts } = event.data;
      const submitted: Declared = {
        declaration,
        firm,
        status: 'SUBMITTED',
        revision: 1,
        content,
        facts,
        submittedAt: at,
        changedAt: at,
      };
      return submitted;
    }
    return state && later(state, event);
  },
};

/** The stream of a declaration. */
export function declarationStream(declaration: string): string {
  return `declaration-${declaration}`;
}
