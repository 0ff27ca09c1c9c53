import { hanoiDay, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { PetitionKind } from './petition-matter.js';

/** Whether offices work on a day (`yyyy-mm-dd`). */
export type IsWorkingDay = (day: string) => boolean;

export const LAWS = {
  RECEPTION: {
    vi: 'Luật Tiếp công dân số 42/2013/QH13',
    zh: '公民接待法 42/2013/QH13',
    en: 'Law on Citizen Reception 42/2013/QH13',
  },
  COMPLAINTS: {
    vi: 'Luật Khiếu nại số 02/2011/QH13',
    zh: '申诉法 02/2011/QH13',
    en: 'Law on Complaints 02/2011/QH13',
  },
  DENUNCIATIONS: {
    vi: 'Luật Tố cáo số 25/2018/QH14',
    zh: '检举法 25/2018/QH14',
    en: 'Law on Denunciations 25/2018/QH14',
  },
  PROVINCE: {
    vi: 'Quy chế xử lý phản ánh của tỉnh',
    zh: '本省情况反映处理规定',
    en: 'Rules of the province on reports',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const LIMIT_UNITS = ['DAYS', 'WORKING_DAYS'] as const;

/** How long something may take, and where that stands. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: (typeof LIMIT_UNITS)[number];
  readonly law: keyof typeof LAWS;
  /** Article, as laws are cited; none where the province set it. */
  readonly article?: string;
}

const complaint = (amount: number, article: string): TimeLimit => ({
  amount,
  unit: 'DAYS',
  law: 'COMPLAINTS',
  article,
});
const denunciation = (amount: number, unit: TimeLimit['unit'], article: string): TimeLimit => ({
  amount,
  unit,
  law: 'DENUNCIATIONS',
  article,
});

/**
 * Every time limit, by name. Those of complaints run from receipt (acceptance) and from acceptance (settlement), for the first
 * body and, anew and longer, for the second. *Default*: two working days until a report is accepted.
 */
export const TIME_LIMITS = {
  REPORT_ACCEPT: { amount: 2, unit: 'WORKING_DAYS', law: 'PROVINCE' },
  REPORT_ANSWER: { amount: 10, unit: 'WORKING_DAYS', law: 'RECEPTION', article: '28' },
  COMPLAINT_ACCEPT_1: complaint(10, '27'),
  COMPLAINT_SETTLE_1: complaint(30, '28'),
  COMPLAINT_SETTLE_1_COMPLEX: complaint(45, '28'),
  COMPLAINT_SETTLE_1_REMOTE: complaint(45, '28'),
  COMPLAINT_SETTLE_1_REMOTE_COMPLEX: complaint(60, '28'),
  COMPLAINT_ACCEPT_2: complaint(10, '36'),
  COMPLAINT_SETTLE_2: complaint(45, '37'),
  COMPLAINT_SETTLE_2_COMPLEX: complaint(60, '37'),
  COMPLAINT_SETTLE_2_REMOTE: complaint(60, '37'),
  COMPLAINT_SETTLE_2_REMOTE_COMPLEX: complaint(70, '37'),
  DENUNCIATION_ACCEPT: denunciation(7, 'WORKING_DAYS', '24'),
  DENUNCIATION_ACCEPT_WIDE: denunciation(10, 'WORKING_DAYS', '24'),
  DENUNCIATION_SETTLE: denunciation(30, 'DAYS', '30'),
  DENUNCIATION_EXTENSION: denunciation(30, 'DAYS', '30'),
} as const satisfies Readonly<Record<string, TimeLimit>>;
export type TimeLimitName = keyof typeof TIME_LIMITS;

/** Where a petition stands between its first and its second body. */
export type Stage = 1 | 2;

export function limitToAccept(kind: PetitionKind, stage: Stage): TimeLimitName {
  return kind === 'REPORT' ? 'REPORT_ACCEPT' : `COMPLAINT_ACCEPT_${stage}`;
}

export function limitToSettle(
  kind: PetitionKind,
  stage: Stage,
  { remote, complex }: { readonly remote?: boolean; readonly complex?: boolean },
): TimeLimitName {
  if (kind === 'REPORT') return 'REPORT_ANSWER';
  return `COMPLAINT_SETTLE_${stage}${remote ? '_REMOTE' : ''}${complex ? '_COMPLEX' : ''}`;
}

/**
 * The instant at which a time limit is over. The day of the event does not count and the last day counts whole; when that is
 * no working day, the next one is the last (Civil Code 91/2015/QH13, articles 147 and 148).
 */
export function endOf(name: TimeLimitName, from: Date, isWorkingDay: IsWorkingDay): Date {
  return endAfter(TIME_LIMITS[name], hanoiDay(from), isWorkingDay);
}

/** The same of a time that is added to one that ends then. */
export function prolonged(end: Date, name: TimeLimitName, isWorkingDay: IsWorkingDay): Date {
  // The end is the midnight after its last day.
  return endAfter(TIME_LIMITS[name], hanoiDay(new Date(end.getTime() - 1)), isWorkingDay);
}

function endAfter({ amount, unit }: TimeLimit, from: string, isWorkingDay: IsWorkingDay): Date {
  let day = from;
  for (let left: number = amount; left > 0;) {
    day = dayAfter(day);
    if (unit === 'DAYS' || isWorkingDay(day)) left -= 1;
  }
  while (!isWorkingDay(day)) day = dayAfter(day);
  return startOfHanoiDay(dayAfter(day));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
