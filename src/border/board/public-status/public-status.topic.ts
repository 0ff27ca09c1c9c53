import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { hanoiDay, plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, GATES, QUEUE_CLASSES, type Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { OpenTopics } from '../../../shared/live/open-topics.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { CalendarOfGate, GATE_PHASE, GateConfig, type GateView } from '../../gates/index.js';
import { EstimatesToldSince, type ToldLately } from '../../queue/index.js';
import { FiguresOfToday, type DaySoFar } from '../../reports/index.js';
import { TOLD_MINUTES, waitTold } from '../domain/wait-told.js';
import { NoticesFor } from '../notice-list/notices.queries.js';
import { BoardFigures, type CountNow } from './board-figures.js';
import { hoursAhead } from './hours-ahead.js';
import { PublicStatus, type PublicGateView } from './public-status.answer.js';

export const PUBLIC_STATUS = 'public-status';
/** The day's figures are read of thousands of facts: not more often than anybody sees them change. */
const FIGURES_MS = 30_000;

/** What everyone may know of the gates: open or not, the waits, notices, the day's figures. Nothing of a vehicle or a person. */
@Injectable()
export class PublicStatusTopic implements OnModuleInit {
  private figures: { readonly at: number; readonly of: Readonly<Record<Gate, DaySoFar>> } | undefined;

  constructor(
    private readonly topics: OpenTopics,
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly board: BoardFigures,
  ) {}

  onModuleInit(): void {
    this.topics.register({
      topic: PUBLIC_STATUS,
      summary: 'What everyone may know of the gates: hours, waits, notices, figures of the day.',
      stateClass: PublicStatus,
      state: () => this.state(),
    });
  }

  private async state(): Promise<PublicStatus> {
    const configs = await Promise.all(GATES.map((gate) => this.questions.execute(new GateConfig(gate))));
    const since = plusMinutes(this.clock.now(), -TOLD_MINUTES);
    const [board, told, today] = await Promise.all([
      this.board.now(),
      this.questions.execute(new EstimatesToldSince(since)),
      this.today(),
    ]);
    const gates = await Promise.all(
      configs.flatMap((config) => (config ? [this.gateOf(config, { ...board, told }, today[config.gate])] : [])),
    );
    return { gates: Object.fromEntries(gates.map((gate) => [gate.gate, gate])) };
  }

  private async gateOf(
    config: GateView,
    { counts, incidents, told }: Awaited<ReturnType<BoardFigures['now']>> & { readonly told: readonly ToldLately[] },
    today: DaySoFar,
  ): Promise<PublicGateView> {
    const { gate, name, inFull, yards } = config;
    const now = this.clock.now();
    const [calendars, notices, phase] = await Promise.all([
      inFull ? this.questions.execute(new CalendarOfGate(gate, 8)) : [],
      this.questions.execute(new NoticesFor('PUBLIC', gate)),
      this.store.load(settingStream(GATE_PHASE, gate)),
    ]);
    const waits = counts
      .filter((count) => count.gate === gate && isShown(count))
      .sort((one, other) => rankOf(one) - rankOf(other))
      .map(({ direction, class: kind, waiting, called, waits, lastWaitAt }) => {
        const last = told.find((each) => each.gate === gate && each.direction === direction && each.class === kind);
        const wait = waitTold({ waits, lastWaitAt, ...(last && { told: last }) }, now.toISOString());
        return [`${direction}.${kind}`, { direction, class: kind, waiting, called, ...(wait && { wait }) }] as const;
      });
    return {
      gate,
      name,
      inFull,
      phase: inForce(phase.state, now).phase,
      hours: hoursAhead(config, calendars, now),
      waits: Object.fromEntries(waits),
      incidents: Object.fromEntries(
        incidents
          .filter((each) => each.gate === gate)
          .map(({ incident, kind, labels, route, yard, at }) => {
            const inYard = yards.find((each) => each.yard === yard);
            const where = { ...(route !== null && { route }), ...(inYard && { yard: inYard.name }) };
            return [incident, { kind, lanes: labels, ...where, at }];
          }),
      ),
      notices: Object.fromEntries(
        notices.map(({ notice, from, to, route, words }) => [notice, { from, to, ...(route && { route }), words }]),
      ),
      today,
    };
  }

  private async today(): Promise<Readonly<Record<Gate, DaySoFar>>> {
    const known = this.figures?.of.HUU_NGHI.day;
    if (!this.figures || Date.now() - this.figures.at > FIGURES_MS || known !== hanoiDay(this.clock.now()))
      this.figures = { at: Date.now(), of: await this.questions.execute(new FiguresOfToday()) };
    return this.figures.of;
  }
}

/** Classes that a gate has never seen are not shown. */
function isShown({ waiting, called, lastWaitAt }: CountNow): boolean {
  return waiting > 0 || called > 0 || lastWaitAt !== null;
}

function rankOf({ direction, class: kind }: CountNow): number {
  return DIRECTIONS.indexOf(direction) * QUEUE_CLASSES.length + QUEUE_CLASSES.indexOf(kind);
}
