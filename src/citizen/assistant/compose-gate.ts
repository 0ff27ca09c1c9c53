import type { PublicGateView } from '../../border/board/index.js';
import { CLASS_WORDS, DIRECTION_WORDS } from '../../shared/domain/place-words.js';
import type { Words } from '../../shared/domain/problem.js';
import type { AnswerLine, AnswerSource, ComposedAnswer } from './domain/answer-parts.js';
import type { Topic } from './domain/topics.js';
import type { Rules, RulesOfGate } from './gate-facts.js';
import { CARGO_WORDS, MODE_WORDS, NOW_TEXTS, RULE_TEXTS, TOPIC_ACTS, TOPIC_TEXTS, TOPIC_TITLES } from './gate-words.js';
import { dong, filled, inEach, instant } from './said-in-words.js';

type Hours = PublicGateView['hours'][string];

/** What an answer on the gate is made of. */
export interface GateKnowledge {
  readonly now: Date;
  readonly gates: readonly PublicGateView[];
  readonly rules: RulesOfGate;
}

const TODAY_AND_TOMORROW_MS = 36 * 3_600_000;

/** What the platform holds on a topic; figures are those in force, and what the boards of the gates show now. */
export function composeGate(topic: Topic, known: GateKnowledge): ComposedAnswer {
  const ofNow = NOW[topic];
  const rules = rulesOf(topic, known.rules);
  const texts = [...(TOPIC_TEXTS[topic] ?? []), ...rules.flatMap(({ texts: each }) => each)];
  const lines = ofNow
    ? known.gates.flatMap((gate) => ofNow(gate, known.now))
    : [{ aspect: 'GATE' as const, label: TOPIC_TITLES[topic], texts }];
  return { title: TOPIC_TITLES[topic], lines, sources: sourcesOf(topic, known, rules), acts: TOPIC_ACTS[topic] };
}

function sourcesOf(topic: Topic, { gates, now }: GateKnowledge, rules: readonly RuleTexts[]): AnswerSource[] {
  const at = now.toISOString();
  if (NOW[topic]) return gates.map(({ gate, name }) => ({ kind: 'GATE_NOW', id: gate, title: name, link: '/', at }));
  const settings = rules.map(({ rule: { name, title } }) => ({ kind: 'RULES' as const, id: name, title, at }));
  // What the product does itself is its own source: the page where it is done.
  const [act] = TOPIC_ACTS[topic];
  const own: AnswerSource = { kind: 'RULES', id: topic, title: TOPIC_TITLES[topic], ...(act && { link: act.link }) };
  return settings.length > 0 ? settings : [own];
}

interface RuleTexts {
  readonly rule: Rules<object>;
  readonly texts: readonly Words[];
}

function rulesOf(topic: Topic, { slots, call, noShow, tariff }: RulesOfGate): readonly RuleTexts[] {
  switch (topic) {
    case 'HOW_TO_BOOK': {
      const { horizonDays, closesHoursBefore, freeMoves, moveWithinHours } = slots.value;
      const by = { days: horizonDays, hours: closesHoursBefore, moves: freeMoves, within: moveWithinHours };
      return [{ rule: slots, texts: [filled(RULE_TEXTS.slots, by)] }];
    }
    case 'CALL':
      return [{ rule: call, texts: [filled(RULE_TEXTS.call, { ...call.value })] }];
    case 'NO_SHOW': {
      const { vehicleNoShows, windowDays, penaltyDays } = noShow.value;
      const by = { count: vehicleNoShows, window: windowDays, penalty: penaltyDays };
      return [
        { rule: call, texts: [filled(RULE_TEXTS.call, { ...call.value })] },
        { rule: noShow, texts: [filled(RULE_TEXTS.noShow, by)] },
      ];
    }
    case 'APPEAL':
      return [{ rule: noShow, texts: [filled(RULE_TEXTS.appeal, { days: noShow.value.appealWorkingDays })] }];
    case 'FEES':
      return [{ rule: tariff, texts: pricesOf(tariff) }];
    default:
      return [];
  }
}

function pricesOf({ value: { rules, factors, mostDong } }: RulesOfGate['tariff']): readonly Words[] {
  return [
    ...rules.flatMap(({ name, dong: sum }) => (name ? [filled(RULE_TEXTS.price, { name, dong: dong(sum) })] : [])),
    ...factors.flatMap(({ name, percent }) => (name ? [filled(RULE_TEXTS.factor, { name, percent })] : [])),
    filled(RULE_TEXTS.most, { dong: dong(mostDong) }),
    RULE_TEXTS.rest,
  ];
}

const NOW: Readonly<Partial<Record<Topic, (gate: PublicGateView, now: Date) => readonly AnswerLine[]>>> = {
  OPENING_HOURS: (gate, now) =>
    ofRoutes(gate, ({ intervals }) => {
      const until = new Date(now.getTime() + TODAY_AND_TOMORROW_MS).toISOString();
      return intervals.filter(({ from, mode }) => mode !== 'CLOSED' && from < until).map(spanText);
    }).map((line) => (line.texts.length > 0 ? line : { ...line, texts: [MODE_WORDS.CLOSED] })),
  STATE_NOW: (gate, now) => [
    ...ofRoutes(gate, ({ intervals }) => {
      const at = now.toISOString();
      const running = intervals.find(({ from, to }) => from <= at && at < to);
      if (!running) return [NOW_TEXTS.unknownHours];
      const by = { mode: MODE_WORDS[running.mode], to: instant(running.to) };
      return [filled(running.openEnded ? NOW_TEXTS.open : NOW_TEXTS.until, by)];
    }),
    ...Object.values(gate.incidents).map(({ at }) => lineOf(gate, [filled(NOW_TEXTS.incident, { at: instant(at) })])),
  ],
  WAIT: (gate) => {
    const texts = Object.values(gate.waits).map(({ direction, class: kind, waiting, wait }) => {
      const by = { class: CLASS_WORDS[kind], direction: DIRECTION_WORDS[direction], n: waiting };
      if (!wait) return filled(NOW_TEXTS.waiting, by);
      if (wait.to === undefined) return filled(NOW_TEXTS.waitFrom, { ...by, from: wait.from });
      return filled(NOW_TEXTS.wait, { ...by, from: wait.from, to: wait.to });
    });
    return [lineOf(gate, texts.length > 0 ? texts : [NOW_TEXTS.noWait])];
  },
  CLOSURES: (gate) => {
    const announced = ofRoutes(gate, ({ intervals, goodsClosed }) => [
      ...intervals.filter(({ mode, reason }) => reason !== undefined && mode !== 'NORMAL').map(spanText),
      ...goodsClosed.map(({ cargo, hs, from, to }) => {
        const what = inEach((language) => [...cargo.map((each) => CARGO_WORDS[each][language]), ...hs].join(', '));
        const mode = filled(NOW_TEXTS.goods, { what });
        if (to === undefined) return filled(NOW_TEXTS.spanOpen, { from: instant(from), mode });
        return filled(NOW_TEXTS.span, { from: instant(from), to: instant(to), mode });
      }),
    ]).filter(({ texts }) => texts.length > 0);
    const notices = Object.values(gate.notices).map(({ words }) => words);
    const said = [...announced, ...(notices.length > 0 ? [lineOf(gate, notices)] : [])];
    return said.length > 0 ? said : [lineOf(gate, [NOW_TEXTS.noClosure])];
  },
};

function spanText({ from, to, mode, openEnded }: Hours['intervals'][number]): Words {
  const by = { from: instant(from), to: instant(to), mode: MODE_WORDS[mode] };
  return filled(openEnded ? NOW_TEXTS.spanOpen : NOW_TEXTS.span, by);
}

function lineOf({ name }: PublicGateView, texts: readonly Words[]): AnswerLine {
  return { aspect: 'GATE', label: name, texts };
}

/** One line for each route and direction of a gate; where nothing is known of any, it is said. */
function ofRoutes(gate: PublicGateView, make: (hours: Hours) => readonly Words[]): readonly AnswerLine[] {
  const lines = Object.values(gate.hours).map((hours) => ({
    aspect: 'GATE' as const,
    label: inEach((language) => {
      const [route, direction] = [hours.name[language], DIRECTION_WORDS[hours.direction][language]];
      return `${gate.name[language]}, ${route}, ${direction}`;
    }),
    texts: make(hours),
  }));
  return lines.length > 0 ? lines : [lineOf(gate, [NOW_TEXTS.unknownHours])];
}
