import type { Gate } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { PenaltyStatus } from '../../domain/conduct.js';
import type { ConductEvent, ConductSubject } from '../../domain/conduct-events.js';
import type { AppealReason } from '../../domain/no-show-reasons.js';

/** A penalty with its appeal. ISO instants. */
export interface PenaltyRow {
  readonly penalty: string;
  readonly subject: ConductSubject;
  readonly ofWhom: string;
  readonly atGate: Gate;
  readonly firm: string;
  readonly carrier: string;
  /** The code of the ticket that brought it. */
  readonly code: string;
  readonly noShow: string;
  readonly noShows: number;
  readonly needs: number;
  readonly tickets: number | null;
  readonly status: PenaltyStatus;
  readonly since: string;
  readonly until: string;
  readonly endedAt: string | null;
  readonly appeal: string | null;
  readonly reason: AppealReason | null;
  readonly appealedBy: string | null;
  readonly appealedAt: string | null;
  readonly decideBy: string | null;
  /** How many officers gave their word for the appeal. */
  readonly supported: number;
  readonly verdict: 'GRANTED' | 'REFUSED' | null;
  readonly decidedAt: string | null;
}

type Watched = Exclude<ConductEvent, { type: 'NoShowCounted' | 'NoShowExcused' | 'NoShowForgiven' }>;

const NO_APPEAL = { appeal: null, reason: null, appealedBy: null, appealedAt: null, decideBy: null, verdict: null };

/** All penalties, as they stand. */
export const penaltyList: RowProjection<PenaltyRow, Watched> = {
  name: 'penalty',
  table: 'penalty',
  key: 'penalty',
  types: [
    'PenaltyImposed',
    'PenaltySuspended',
    'PenaltyResumed',
    'PenaltyLifted',
    'PenaltyEnded',
    'AppealFiled',
    'AppealSupported',
    'AppealDecided',
  ],
  change: (event) => [
    {
      key: event.data.penalty,
      apply: (row) => {
        if (event.type === 'PenaltyImposed') return imposed(event.data);
        return row && { ...row, ...changeOf(event, row) };
      },
    },
  ],
};

function imposed(data: Extract<Watched, { type: 'PenaltyImposed' }>['data']): PenaltyRow {
  const { penalty, subject, of: ofWhom, atGate, firm, carrier, code, noShow, counted, needs, until } = data;
  const who = { penalty, subject, ofWhom, atGate, firm, carrier, code, noShow, needs, until };
  const rests = { noShows: counted.length, tickets: data.tickets ?? null };
  const stands = { status: 'IN_FORCE', since: data.at, endedAt: null } as const;
  return { ...who, ...rests, ...stands, ...NO_APPEAL, supported: 0, decidedAt: null };
}

function changeOf({ type, data }: Watched, row: PenaltyRow): Partial<PenaltyRow> {
  switch (type) {
    case 'PenaltySuspended':
      return { status: 'SUSPENDED' };
    case 'PenaltyResumed':
      return { status: 'IN_FORCE' };
    case 'PenaltyLifted':
      return { status: 'LIFTED', endedAt: data.at };
    case 'PenaltyEnded':
      return { status: 'ENDED', endedAt: data.at };
    case 'AppealFiled': {
      const { appeal, reason, by: appealedBy, at: appealedAt, decideBy } = data;
      return { appeal, reason, appealedBy, appealedAt, decideBy };
    }
    case 'AppealSupported':
      return { supported: row.supported + 1 };
    case 'AppealDecided':
      return { verdict: data.verdict, decidedAt: data.at };
    default:
      return {};
  }
}
