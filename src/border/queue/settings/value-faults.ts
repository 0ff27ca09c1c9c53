import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import type { CallLimits } from '../domain/ticket-call.js';
import type { SeasonRule } from '../domain/policy-rules.js';

const KINDS = {
  'limit-out-of-order': {
    status: 422,
    title: {
      vi: 'Thời hạn này phải dài hơn thời hạn đến làn',
      zh: '此时限必须长于到达时限',
      en: 'This limit must be longer than that of the arrival',
    },
  },
  'season-out-of-order': {
    status: 422,
    title: { vi: 'Mùa kết thúc trước khi bắt đầu', zh: '季节的结束早于开始', en: 'The season ends before it begins' },
  },
  'season-named-twice': {
    status: 422,
    title: { vi: 'Hai mùa cùng một mã', zh: '两个季节使用同一代码', en: 'Two seasons have this id' },
  },
} as const;

problems(KINDS);

const fault = (path: string, code: keyof typeof KINDS): FieldProblem => ({ path, code, severity: 'error' });

/** A call is overtaken before it is over. */
export function callLimitFaults({ arrive, answer }: CallLimits): readonly FieldProblem[] {
  return answer > arrive ? [] : [fault('answer', 'limit-out-of-order')];
}

/** Seasons run forward, each under an id of its own. */
export function seasonFaults({ seasons }: { readonly seasons: readonly SeasonRule[] }): readonly FieldProblem[] {
  return seasons.flatMap(({ id, from, to }, n) => [
    ...(to < from ? [fault(`seasons.${n}.to`, 'season-out-of-order')] : []),
    ...(seasons.findIndex((each) => each.id === id) < n ? [fault(`seasons.${n}.id`, 'season-named-twice')] : []),
  ]);
}
