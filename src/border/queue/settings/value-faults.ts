import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import type { CallLimits } from '../domain/ticket-call.js';
import type { DrawRules } from '../domain/draw-rules.js';
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
  'reveal-after-next-draw': {
    status: 422,
    title: {
      vi: 'Phải bốc thăm xong trước lần bốc thăm kế tiếp',
      zh: '须在下一次抽签之前揭晓',
      en: 'A draw must be over before the next one',
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
  'way-named-twice': {
    status: 422,
    title: {
      vi: 'Đường này đã có, hoặc đi từ một cửa khẩu về chính nó',
      zh: '该路程已列出，或起止为同一口岸',
      en: 'This way stands there already, or leads from a gate to itself',
    },
  },
} as const;

problems(KINDS);

const fault = (path: string, code: keyof typeof KINDS): FieldProblem => ({ path, code, severity: 'error' });

/** A call is overtaken before it is over. */
export function callLimitFaults({ arrive, answer }: CallLimits): readonly FieldProblem[] {
  return answer > arrive ? [] : [fault('answer', 'limit-out-of-order')];
}

/** Of places whose draw is under way none is drawn again. */
export function drawRuleFaults({ everyMinutes, revealAfterMinutes }: DrawRules): readonly FieldProblem[] {
  return revealAfterMinutes < everyMinutes ? [] : [fault('revealAfterMinutes', 'reveal-after-next-draw')];
}

/** Seasons run forward, each under an id of its own. */
export function seasonFaults({ seasons }: { readonly seasons: readonly SeasonRule[] }): readonly FieldProblem[] {
  return seasons.flatMap(({ id, from, to }, n) => [
    ...(to < from ? [fault(`seasons.${n}.to`, 'season-out-of-order')] : []),
    ...(seasons.findIndex((each) => each.id === id) < n ? [fault(`seasons.${n}.id`, 'season-named-twice')] : []),
  ]);
}

/** Each pair of gates once, whichever way round. */
export function wayFaults(ways: readonly { readonly from: string; readonly to: string }[]): readonly FieldProblem[] {
  const pairs = ways.map(({ from, to }) => [from, to].toSorted().join());
  return ways.flatMap(({ from, to }, n) =>
    from === to || pairs.indexOf(pairs[n] ?? '') < n ? [fault(`ways.${n}`, 'way-named-twice')] : [],
  );
}
