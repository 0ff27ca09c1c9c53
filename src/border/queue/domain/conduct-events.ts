import type { Gate } from '../../../shared/domain/place.js';
import type { Role } from '../../../shared/domain/roles.js';
import type { AppealReason, ExcuseReason } from './no-show-reasons.js';

/** On whom no-shows count, and whom a penalty sets last: the vehicle itself, or the firm that carries. */
export const CONDUCT_SUBJECTS = ['VEHICLE', 'CARRIER'] as const;
export type ConductSubject = (typeof CONDUCT_SUBJECTS)[number];

/** `of`: the HMAC of the vehicle's plate, or the carrier's reference. `atGate` is where it happened: all gates heed it. */
export interface ConductTag {
  readonly subject: ConductSubject;
  readonly of: string;
  readonly atGate: Gate;
  /** ISO instant. */
  readonly at: string;
}

/** A vehicle did not come to its second call. `noShow` is the id of that event. */
export interface NoShowFacts {
  readonly noShow: string;
  readonly ticket: string;
  readonly declaration: string;
  readonly code: string;
  /** Who declared the vehicle. */
  readonly firm: string;
  readonly vehicle: string;
  readonly carrier: string;
}

interface OfPenalty extends ConductTag {
  readonly penalty: string;
}
interface OfAppeal extends OfPenalty {
  readonly appeal: string;
}

/** What a vehicle or a carrier has to its name. Streams `vehicle-conduct-<hmac>` and `carrier-conduct-<reference>`. */
export type ConductEvent =
  | { type: 'NoShowCounted'; data: ConductTag & NoShowFacts }
  /** It happened, and is nobody's fault here. */
  | { type: 'NoShowExcused'; data: ConductTag & NoShowFacts & { why: ExcuseReason } }
  /** Counted once, it counts no more: an appeal was granted. */
  | { type: 'NoShowForgiven'; data: ConductTag & { noShow: string; appeal: string } }
  | {
      type: 'PenaltyImposed';
      data: OfPenalty & {
        /** The last of those that it rests on (`counted`); with fewer than `needs` of them it would not stand. */
        noShow: string;
        counted: readonly string[];
        needs: number;
        /** A carrier's tickets in the same days. */
        tickets?: number;
        until: string;
        firm: string;
        carrier: string;
        code: string;
      };
    }
  /** Nobody decided the appeal in time: the penalty waits for the decision. */
  | { type: 'PenaltySuspended'; data: OfAppeal }
  /** The appeal was refused after that: it holds again, until the day that was set. */
  | { type: 'PenaltyResumed'; data: OfAppeal }
  /** An appeal was granted: its own, or one about a no-show that it cannot do without. */
  | { type: 'PenaltyLifted'; data: OfAppeal }
  | { type: 'PenaltyEnded'; data: OfPenalty }
  | {
      type: 'AppealFiled';
      data: OfAppeal & {
        noShow: string;
        reason: AppealReason;
        /** Reference of the sealed text. */
        statement: string;
        /** A file of the declaration that proves it. */
        attachment?: string;
        by: string;
        firm?: string;
        decideBy: string;
      };
    }
  /** An officer has seen what the appeal says. */
  | { type: 'AppealSupported'; data: OfAppeal & { by: string; role: Role } }
  | {
      type: 'AppealDecided';
      data: OfAppeal & { verdict: 'GRANTED' | 'REFUSED'; by: string; note?: string };
    };
