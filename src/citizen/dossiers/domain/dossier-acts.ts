import { DomainError } from '../../../shared/domain/problem.js';
import { mayStillRate } from '../../../shared/domain/rating.js';
import { dueAt, goOn, receiveBy, startClock, stopClock, type Limit } from './dossier-clock.js';
import type { DossierEvent } from './dossier-events.js';
import { refuse } from './dossier-problems.js';
import { forward } from './forward.js';
import {
  ON_EXEMPTIONS,
  PERMITTED,
  stateNumber,
  type DossierActKind,
  type DossierState,
  type Party,
} from './dossier-state.js';
import type { ClaimedExemption, Dossier, FeeMeans, Outcome } from './dossier.js';
import type { OfficeCalendar } from './working-time.js';

/** What is done with a dossier. Reasons and texts are kept beside, not by the rules. */
export type DossierAct =
  | { readonly kind: 'RECEIVE'; readonly limit: Limit }
  | { readonly kind: 'ROUTE' | 'FORWARD'; readonly to: string }
  /** `files`: what came with it. */
  | { readonly kind: 'SUPPLEMENT'; readonly files: readonly string[] }
  | { readonly kind: 'ASK_FEE'; readonly dong: number }
  | { readonly kind: 'CONFIRM_PAYMENT'; readonly dong: number; readonly means: FeeMeans }
  | { readonly kind: 'PROPOSE_RESULT'; readonly proposal: string; readonly outcome: Outcome }
  | { readonly kind: 'SEND_BACK' | 'SIGN'; readonly proposal: string }
  | { readonly kind: 'RATE'; readonly stars: number }
  | {
      readonly kind: Exclude<
        DossierActKind,
        | 'RECEIVE'
        | 'ROUTE'
        | 'FORWARD'
        | 'SUPPLEMENT'
        | 'ASK_FEE'
        | 'CONFIRM_PAYMENT'
        | 'PROPOSE_RESULT'
        | 'SEND_BACK'
        | 'SIGN'
        | 'RATE'
      >;
    };

/** Who acts, when, and by which calendar. */
export interface Acting {
  readonly by: string;
  readonly party: Party;
  readonly at: Date;
  readonly calendar: OfficeCalendar;
}

/** What became of it, and what the log is told. */
export interface Acted {
  readonly dossier: Dossier;
  readonly event: DossierEvent;
}

/** Who has the dossier in his hands decides on it; these are a colleague's, or the way to it. */
const NOT_HIS_ALONE: readonly DossierActKind[] = ['ROUTE', 'SIGN', 'SEND_BACK', 'WAIVE_FEE', ...ON_EXEMPTIONS];

/** A dossier is sent. By when it must be received is known at once. */
export function submit(
  of: Pick<Dossier, 'id' | 'code' | 'procedure' | 'office' | 'channel' | 'owner'> & {
    readonly dong: number;
    /** Which exemption from the fee is claimed. */
    readonly exempt?: number | undefined;
  },
  files: readonly string[],
  at: Date,
  calendar: OfficeCalendar,
): Acted {
  const { dong, exempt, ...rest } = of;
  const claimed = exempt === undefined ? {} : { exemption: { n: exempt, dong } };
  const { id, code, procedure, office, channel } = rest;
  const dossier: Dossier = {
    ...rest,
    state: 'NEWLY_REGISTERED',
    sentAt: at.toISOString(),
    dueAt: receiveBy(at, calendar).toISOString(),
    // What is claimed counts until somebody refuses it.
    fee: { dong: exempt === undefined ? dong : 0 },
    ...claimed,
    revision: 1,
  };
  const data = {
    dossier: id,
    at: at.toISOString(),
    code,
    procedure,
    office,
    channel,
    ...named(files),
    ...(exempt !== undefined && { exempt }),
  };
  return { dossier, event: { type: 'DossierSubmitted', data } };
}

/**
 * Does something with a dossier. Throws `not-allowed` for another party's act, `dossier-not-in-state`,
 * `dossier-of-colleague`, and what the act itself refuses.
 */
export function act(dossier: Dossier, what: DossierAct, acting: Acting): Acted {
  const permitted = PERMITTED[what.kind];
  if (!permitted.by.includes(acting.party)) throw new DomainError('not-allowed');
  if (what.kind === 'RATE' && !mayStillRate(dossier, acting.at)) throw refuse('dossier-rated');
  if (!permitted.in.includes(dossier.state))
    throw refuse('dossier-not-in-state', { state: stateNumber(dossier.state) });
  const inHand = dossier.official !== undefined && dossier.official !== acting.by;
  if (acting.party === 'OFFICIAL' && inHand && !NOT_HIS_ALONE.includes(what.kind)) throw refuse('dossier-of-colleague');
  const { dossier: after, event } = carryOut(lateIfOver(dossier, acting), what, acting);
  return { dossier: { ...after, revision: dossier.revision + 1 }, event };
}

/** Whoever acts after the deadline finds it missed, and a new one changes nothing about that. */
function lateIfOver(dossier: Dossier, { at }: Acting): Dossier {
  return dossier.dueAt !== undefined && new Date(dossier.dueAt) < at ? { ...dossier, late: true } : dossier;
}

function carryOut(dossier: Dossier, what: DossierAct, acting: Acting): Acted {
  const of = { dossier: dossier.id, at: acting.at.toISOString() };
  switch (what.kind) {
    case 'RECEIVE': {
      const clock = startClock(what.limit, acting.at, acting.calendar);
      const received = timed({ ...dossier, state: 'RECEIVED', clock }, acting);
      return { dossier: received, event: { type: 'DossierReceived', data: { ...of, dueAt: received.dueAt ?? of.at } } };
    }
    case 'NOT_RECEIVE':
      return { dossier: over(dossier, 'NOT_RECEIVED', acting), event: { type: 'DossierNotReceived', data: of } };
    case 'ROUTE': {
      const state = dossier.state === 'RECEIVED' ? 'IN_PROCESS' : dossier.state;
      // What waited for a supplement or a payment goes on with the official.
      const goesOn = dossier.goesOnIn === 'RECEIVED' ? { goesOnIn: 'IN_PROCESS' as const } : {};
      const event: DossierEvent = { type: 'DossierRouted', data: { ...of, to: what.to } };
      return { dossier: { ...dossier, ...goesOn, state, official: what.to }, event };
    }
    case 'FORWARD':
      return forward(dossier, what.to, acting.at);
    case 'ASK_SUPPLEMENT':
      if (dossier.supplementAskedAt !== undefined) throw refuse('dossier-supplement-once');
      requireNoProposal(dossier);
      return {
        dossier: { ...waits(dossier, 'SUPPLEMENT_ASKED', acting), supplementAskedAt: of.at },
        event: { type: 'DossierSupplementAsked', data: of },
      };
    case 'SUPPLEMENT':
      return goneOn(dossier, acting, (due) => ({
        type: 'DossierSupplemented',
        data: { ...of, ...named(what.files), ...due },
      }));
    case 'ASK_FEE': {
      requireNoProposal(dossier);
      requireDecided(dossier);
      if (dossier.fee.paidAt !== undefined) throw refuse('dossier-fee-nothing-due');
      const asked = { ...waits(dossier, 'FINANCIAL_DUTY_ASKED', acting), fee: { dong: what.dong } };
      return { dossier: asked, event: { type: 'DossierFeeAsked', data: { ...of, dong: what.dong } } };
    }
    case 'CONFIRM_PAYMENT': {
      const { dong, means } = what;
      const due = feeDue(dossier);
      if (due === 0) throw refuse('dossier-fee-nothing-due');
      if (due !== dong) throw refuse('dossier-fee-other', { dong: due });
      const paid = { ...dossier, fee: { dong, means, paidAt: of.at } };
      return settled(paid, acting, (until) => ({ type: 'DossierFeePaid', data: { ...of, dong, means, ...until } }));
    }
    case 'WAIVE_FEE':
      if (feeDue(dossier) === 0) throw refuse('dossier-fee-nothing-due');
      return settled({ ...dossier, fee: { dong: 0 } }, acting, (until) => ({
        type: 'DossierFeeWaived',
        data: { ...of, ...until },
      }));
    case 'GRANT_EXEMPTION': {
      const exemption = { ...claimed(dossier), decided: 'GRANTED' as const };
      return { dossier: { ...dossier, exemption }, event: { type: 'DossierExemptionGranted', data: of } };
    }
    case 'REFUSE_EXEMPTION': {
      const exemption = { ...claimed(dossier), decided: 'REFUSED' as const };
      requireNoProposal(dossier);
      const { dong } = exemption;
      return {
        dossier: { ...dossier, exemption, fee: { dong } },
        event: { type: 'DossierExemptionRefused', data: { ...of, dong } },
      };
    }
    case 'WITHDRAW':
      return { dossier: over(dossier, 'WITHDRAWN', acting), event: { type: 'DossierWithdrawn', data: of } };
    case 'STOP':
      requireNoProposal(dossier);
      return { dossier: waits(dossier, 'STOPPED', acting), event: { type: 'DossierStopped', data: of } };
    case 'RESUME':
      return goneOn(dossier, acting, (due) => ({ type: 'DossierResumed', data: { ...of, ...due } }));
    case 'PROPOSE_RESULT': {
      requireNoProposal(dossier);
      if (dossier.official === undefined) throw refuse('dossier-of-colleague');
      const { proposal: id, outcome } = what;
      // Who is refused need not pay first.
      if (outcome === 'GRANTED') requireDecided(dossier);
      if (outcome === 'GRANTED' && feeDue(dossier) > 0) throw refuse('dossier-fee-unpaid', { dong: feeDue(dossier) });
      const proposal = { id, by: acting.by, at: of.at, outcome };
      return {
        dossier: { ...dossier, proposal },
        event: { type: 'DossierResultProposed', data: { ...of, proposal: id, outcome } },
      };
    }
    case 'SEND_BACK': {
      const { id } = proposed(dossier, what.proposal);
      const { proposal: _, ...rest } = dossier;
      return { dossier: rest, event: { type: 'DossierResultSentBack', data: { ...of, proposal: id } } };
    }
    case 'SIGN':
      return sign(dossier, what.proposal, acting);
    case 'RETURN_RESULT':
      return { dossier: { ...dossier, state: 'RESULT_RETURNED' }, event: { type: 'DossierResultReturned', data: of } };
    case 'RATE':
      return {
        dossier: { ...dossier, stars: what.stars, ratedAt: dossier.ratedAt ?? of.at },
        event: { type: 'DossierRated', data: { ...of, stars: what.stars } },
      };
  }
}

/** The claim that nobody has decided on. Throws `dossier-exemption-none`. */
function claimed({ exemption }: Dossier): ClaimedExemption {
  if (!exemption || exemption.decided !== undefined) throw refuse('dossier-exemption-none');
  return exemption;
}

function requireDecided({ exemption }: Dossier): void {
  if (exemption && exemption.decided === undefined) throw refuse('dossier-exemption-open');
}

function named(files: readonly string[]) {
  return files.length ? { files: [...files] } : {};
}

/** What is still to be paid. */
export function feeDue({ fee }: Pick<Dossier, 'fee'>): number {
  return fee.paidAt === undefined ? fee.dong : 0;
}

function sign(dossier: Dossier, id: string, acting: Acting): Acted {
  const proposal = proposed(dossier, id);
  if (proposal.by === acting.by) throw refuse('dossier-needs-second-person');
  const at = acting.at.toISOString();
  const inTime = dossier.late !== true;
  const { proposal: _, ...rest } = over(dossier, 'FINISHED', acting);
  return {
    dossier: { ...rest, signed: { ...proposal, signedBy: acting.by, signedAt: at, inTime } },
    event: {
      type: 'DossierFinished',
      data: { dossier: dossier.id, at, proposal: proposal.id, outcome: proposal.outcome, inTime },
    },
  };
}

function proposed({ proposal }: Dossier, id: string) {
  if (!proposal) throw refuse('dossier-proposal-missing');
  if (proposal.id !== id) throw refuse('dossier-proposal-other');
  return proposal;
}

function requireNoProposal({ proposal }: Dossier): void {
  if (proposal) throw refuse('dossier-proposal-open');
}

/** Waits for somebody else: the clock stands, and it is known where it goes on. */
function waits(dossier: Dossier, state: DossierState, acting: Acting): Dossier {
  return { ...standing(dossier, acting), state, goesOnIn: dossier.state };
}

/** Goes on where it was when it began to wait. */
function goneOn(dossier: Dossier, acting: Acting, event: (due: { dueAt?: string }) => DossierEvent): Acted {
  const { goesOnIn = 'IN_PROCESS', ...rest } = dossier;
  const after = timed({ ...rest, state: goesOnIn, ...(rest.clock && { clock: goOn(rest.clock, acting.at) }) }, acting);
  return { dossier: after, event: event(after.dueAt === undefined ? {} : { dueAt: after.dueAt }) };
}

/** A payment is settled: what waited for it goes on, all else stays as it is. */
function settled(dossier: Dossier, acting: Acting, event: (due: { dueAt?: string }) => DossierEvent): Acted {
  return dossier.state === 'FINANCIAL_DUTY_ASKED' ? goneOn(dossier, acting, event) : { dossier, event: event({}) };
}

function over(dossier: Dossier, state: DossierState, acting: Acting): Dossier {
  const { goesOnIn: _, ...rest } = standing(dossier, acting);
  return { ...rest, state };
}

/** The clock stands, and there is no deadline. */
function standing(dossier: Dossier, { at, calendar }: Acting): Dossier {
  const { dueAt: _, ...rest } = dossier;
  return rest.clock ? { ...rest, clock: stopClock(rest.clock, at, calendar) } : rest;
}

/** With the deadline that follows from the clock. */
function timed(dossier: Dossier, { at, calendar }: Acting): Dossier {
  // Before its receipt the office has its hours to receive it, anew after a supplement.
  const due = dossier.clock ? dueAt(dossier.clock, calendar) : receiveBy(at, calendar);
  const { dueAt: _, ...rest } = dossier;
  return due ? { ...rest, dueAt: due.toISOString() } : rest;
}
