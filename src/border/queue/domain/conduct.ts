import type { Fold } from '../../../shared/domain/decider.js';
import type { ConductEvent, ConductTag, NoShowFacts } from './conduct-events.js';
import type { AppealReason, ExcuseReason } from './no-show-reasons.js';

export interface CountedNoShow extends NoShowFacts, ConductTag {
  /** Neither excused nor forgiven. */
  readonly counts: boolean;
  readonly excuse?: ExcuseReason;
}

export const PENALTY_STATUSES = ['IN_FORCE', 'SUSPENDED', 'LIFTED', 'ENDED'] as const;
export type PenaltyStatus = (typeof PENALTY_STATUSES)[number];

export interface Appeal {
  readonly appeal: string;
  readonly noShow: string;
  readonly reason: AppealReason;
  readonly attachment?: string;
  readonly filedBy: string;
  readonly filedAt: string;
  readonly decideBy: string;
  /** Officers who have seen it. */
  readonly supportedBy: readonly string[];
  readonly verdict?: 'GRANTED' | 'REFUSED';
}

export interface Penalty extends ConductTag {
  readonly penalty: string;
  readonly status: PenaltyStatus;
  readonly noShow: string;
  readonly counted: readonly string[];
  readonly needs: number;
  readonly until: string;
  readonly firm: string;
  readonly carrier: string;
  readonly code: string;
  readonly appeal?: Appeal;
}

/** All that a vehicle or a carrier has to its name, in order. */
export interface Conduct {
  readonly noShows: readonly CountedNoShow[];
  readonly penalties: readonly Penalty[];
}

export const conductFold: Fold<Conduct, ConductEvent> = {
  initial: { noShows: [], penalties: [] },
  evolve: (conduct, { type, data }) => {
    const { noShows, penalties } = conduct;
    const changed = (penalty: string, more: Partial<Penalty>): Conduct => ({
      ...conduct,
      penalties: penalties.map((each) => (each.penalty === penalty ? { ...each, ...more } : each)),
    });
    const appealed = (penalty: string, more: (appeal: Appeal) => Partial<Appeal>): Conduct => {
      const appeal = penalties.find((each) => each.penalty === penalty)?.appeal;
      return appeal ? changed(penalty, { appeal: { ...appeal, ...more(appeal) } }) : conduct;
    };
    switch (type) {
      case 'NoShowCounted':
        return { ...conduct, noShows: [...noShows, { ...data, counts: true }] };
      case 'NoShowExcused': {
        const { why: excuse, ...facts } = data;
        return { ...conduct, noShows: [...noShows, { ...facts, counts: false, excuse }] };
      }
      case 'NoShowForgiven': {
        const forgiven = noShows.map((each) => (each.noShow === data.noShow ? { ...each, counts: false } : each));
        return { ...conduct, noShows: forgiven };
      }
      case 'PenaltyImposed':
        return { ...conduct, penalties: [...penalties, { ...data, status: 'IN_FORCE' }] };
      case 'PenaltySuspended':
        return changed(data.penalty, { status: 'SUSPENDED' });
      case 'PenaltyResumed':
        return changed(data.penalty, { status: 'IN_FORCE' });
      case 'PenaltyLifted':
        return changed(data.penalty, { status: 'LIFTED' });
      case 'PenaltyEnded':
        return changed(data.penalty, { status: 'ENDED' });
      case 'AppealFiled': {
        const { appeal, noShow, reason, attachment, by: filedBy, at: filedAt, decideBy } = data;
        const filed = { appeal, noShow, reason, ...(attachment !== undefined && { attachment }), filedBy, filedAt };
        return changed(data.penalty, { appeal: { ...filed, decideBy, supportedBy: [] } });
      }
      case 'AppealSupported':
        return appealed(data.penalty, ({ supportedBy }) => ({ supportedBy: [...supportedBy, data.by] }));
      case 'AppealDecided':
        return appealed(data.penalty, () => ({ verdict: data.verdict }));
    }
  },
};

/** Whether it sets its vehicle or carrier last. */
export function isInForce({ status }: Pick<Penalty, 'status'>): boolean {
  return status === 'IN_FORCE';
}

/** Whether nothing more comes of it. */
export function isOver({ status }: Pick<Penalty, 'status'>): boolean {
  return status === 'LIFTED' || status === 'ENDED';
}

/** Whether it goes last. */
export function goesLast({ penalties }: Conduct): boolean {
  return penalties.some(isInForce);
}
