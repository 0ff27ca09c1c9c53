import { HANOI, wallClock, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { workingDaysUntil } from './working-days.js';

const STANDING = ['SUPPLEMENT_ASKED', 'FINANCIAL_DUTY_ASKED', 'STOPPED'] as const;

interface Standing {
  readonly state: string;
  readonly dueAt?: string;
  readonly endedAt?: string;
  readonly overdue: boolean;
  readonly inTime?: boolean;
}

/** The time that the office has, in words: working days left, late, standing and why, or over. */
export function useClockSaid({ state, dueAt, endedAt, overdue, inTime }: Standing, now: number): string {
  const { t, language } = useWords();
  const said = (at: string) => `${wholeDay(Date.parse(at), language)} ${wallClock(Date.parse(at), HANOI)}`;
  if (endedAt !== undefined) {
    if (inTime === undefined) return t('dossier.ended', { at: said(endedAt) });
    return t(inTime ? 'dossier.inTime' : 'dossier.notInTime', { at: said(endedAt) });
  }
  const stands = STANDING.find((each) => each === state);
  if (stands) return t(`stands.${stands}`);
  if (dueAt === undefined) return t(overdue ? 'dossier.late' : 'dossier.standing');
  const until = said(dueAt);
  if (overdue) return t('dossier.overdue', { until });
  const count = workingDaysUntil(Date.parse(dueAt), now);
  return count === 0 ? t('dossier.today', { until }) : t('dossier.daysLeft', { count, until });
}
