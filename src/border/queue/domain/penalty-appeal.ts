import type { Role } from '../../../shared/domain/roles.js';
import { refuse } from './conduct-problems.js';
import type { ConductEvent } from './conduct-events.js';
import { isOver, type Appeal, type Conduct, type Penalty } from './conduct.js';
import type { AppealReason } from './no-show-reasons.js';

type Filed = Extract<ConductEvent, { type: 'AppealFiled' }>['data'];

export interface AppealWanted {
  readonly appeal: string;
  /** The no-show that is contested; missing: the one that brought the penalty. */
  readonly noShow?: string;
  readonly reason: AppealReason;
  readonly statement: string;
  readonly attachment?: string;
  readonly by: string;
  readonly firm?: string;
  readonly at: string;
  readonly decideBy: string;
}

/**
 * Throws `penalty-over`, `already-appealed`, `no-show-not-of-penalty`, `appeal-file-unknown`.
 * @param files of the declaration of the no-show that is contested
 */
export function fileAppeal(penalty: Penalty, wanted: AppealWanted, files: readonly string[]): ConductEvent[] {
  if (isOver(penalty)) throw refuse('penalty-over');
  if (penalty.appeal) throw refuse('already-appealed');
  const { noShow = penalty.noShow, ...more } = wanted;
  if (!penalty.counted.includes(noShow)) throw refuse('no-show-not-of-penalty');
  const { attachment } = wanted;
  if (attachment !== undefined && !files.includes(attachment)) throw refuse('appeal-file-unknown');
  const data: Filed = { ...tagOf(penalty, wanted.at), noShow, ...more };
  return [{ type: 'AppealFiled', data }];
}

/** An officer gives his word for what the appeal says; once each. Throws `no-appeal-open`. */
export function supportAppeal(penalty: Penalty, by: string, role: Role, at: string): ConductEvent[] {
  const { appeal, supportedBy } = requireOpen(penalty);
  if (supportedBy.includes(by)) return [];
  return [{ type: 'AppealSupported', data: { ...tagOf(penalty, at), appeal, by, role } }];
}

/** Its time is over and nobody has decided: the penalty waits. Nothing when it was decided, or the penalty is over. */
export function suspendPenalty(penalty: Penalty, at: string): ConductEvent[] {
  const { appeal, status } = penalty;
  if (status !== 'IN_FORCE' || !appeal || appeal.verdict) return [];
  return [{ type: 'PenaltySuspended', data: { ...tagOf(penalty, at), appeal: appeal.appeal } }];
}

/** The day that was set has come. Nothing when it was lifted before. */
export function endPenalty(penalty: Penalty, at: string): ConductEvent[] {
  return isOver(penalty) ? [] : [{ type: 'PenaltyEnded', data: tagOf(penalty, at) }];
}

/** Who decides, and who must not. */
export interface Decision {
  readonly verdict: 'GRANTED' | 'REFUSED';
  readonly by: string;
  /** Everybody who acted on the ticket in question. */
  readonly involved: ReadonlySet<string>;
  readonly note?: string;
  readonly at: string;
}

/**
 * Another supervisor decides. Granted, the penalty is lifted from this moment, and the no-show counts no more; refused, a
 * penalty that had waited holds again. A breakdown is granted when it is proven by a document or an officer's word.
 * Throws `no-appeal-open`, `appeal-own-matter`, `breakdown-unproven`.
 */
export function decideAppeal(conduct: Conduct, penalty: Penalty, decision: Decision): ConductEvent[] {
  const { verdict, by, involved, note, at } = decision;
  const appeal = requireOpen(penalty);
  if (involved.has(by) || appeal.filedBy === by || appeal.supportedBy.includes(by)) throw refuse('appeal-own-matter');
  const proven = appeal.attachment !== undefined || appeal.supportedBy.length > 0;
  if (verdict === 'GRANTED' && appeal.reason === 'BREAKDOWN' && !proven) throw refuse('breakdown-unproven');
  const tag = { ...tagOf(penalty, at), appeal: appeal.appeal };
  const decided: ConductEvent = { type: 'AppealDecided', data: { ...tag, verdict, by, ...(note && { note }) } };
  if (verdict === 'GRANTED') return [decided, ...forgiveNoShow(conduct, appeal, at, penalty.penalty)];
  return penalty.status === 'SUSPENDED' ? [decided, { type: 'PenaltyResumed', data: tag }] : [decided];
}

/**
 * A no-show counts no more: penalties of this name that cannot stand without it are lifted, `appealed` in any case.
 * Nothing where it does not count.
 */
export function forgiveNoShow(
  { noShows, penalties }: Conduct,
  { noShow, appeal }: Pick<Appeal, 'noShow' | 'appeal'>,
  at: string,
  appealed?: string,
): ConductEvent[] {
  const counting = noShows.filter(({ counts }) => counts).map((each) => each.noShow);
  const found = noShows.find((each) => each.noShow === noShow);
  const forgiven: ConductEvent[] =
    found?.counts === true
      ? [
          {
            type: 'NoShowForgiven',
            data: { subject: found.subject, of: found.of, atGate: found.atGate, at, noShow, appeal },
          },
        ]
      : [];
  const stands = ({ counted, needs }: Penalty) =>
    counted.filter((each) => each !== noShow && counting.includes(each)).length >= needs;
  const lifted = penalties
    .filter((each) => !isOver(each))
    .filter((each) => each.penalty === appealed || (each.counted.includes(noShow) && !stands(each)))
    .map((each): ConductEvent => ({ type: 'PenaltyLifted', data: { ...tagOf(each, at), appeal } }));
  return [...forgiven, ...lifted];
}

function requireOpen({ appeal }: Penalty): Appeal {
  if (!appeal || appeal.verdict) throw refuse('no-appeal-open');
  return appeal;
}

function tagOf({ subject, of, atGate, penalty }: Penalty, at: string) {
  return { subject, of, atGate, at, penalty };
}
