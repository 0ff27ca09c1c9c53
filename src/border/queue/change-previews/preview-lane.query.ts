import { CommandBus, Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { CargoKind, Direction, Gate, LaneMode } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Principal } from '../../../shared/domain/roles.js';
import {
  CloseLane,
  LaneById,
  LanesOfGate,
  OpenLane,
  PauseLane,
  ReverseLane,
  SetLaneMode,
  type LaneAnswer,
  type LanePauseReason,
  type LaneView,
} from '../../gates/index.js';
import { previewContext } from '../../../shared/event-store/try-out.js';
import { TicketsTouched } from './tickets-touched.js';

export const LANE_CHANGES = ['OPEN', 'PAUSE', 'CLOSE', 'REVERSE', 'MODE'] as const;

/** A change of a lane as it would be ordered. */
export interface LaneChange {
  readonly change: (typeof LANE_CHANGES)[number];
  /** Of a pause. */
  readonly reason?: LanePauseReason;
  /** Of a change of mode. */
  readonly mode?: LaneMode;
}

export interface LanePreviewed {
  readonly before: Pick<LaneAnswer, 'status' | 'mode' | 'direction'>;
  readonly after: Pick<LaneAnswer, 'status' | 'mode' | 'direction'>;
  /** Called to it; their calls are taken back when it closes, and kept when it pauses. */
  readonly called: number;
  readonly takenBack: number;
  /** Standing in it. */
  readonly inLane: number;
  /** Waiting vehicles that it takes, as it is or would be. */
  readonly waiting: number;
  /** Of those the ones that no open lane would take any more. */
  readonly stranded: number;
}

/** What a change of a lane would do, before it is made. Throws what the change would be refused with. */
export class PreviewLane extends Query<LanePreviewed> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly lane: string,
    readonly change: LaneChange,
  ) {
    super();
  }
}

@QueryHandler(PreviewLane)
export class PreviewLaneHandler implements IQueryHandler<PreviewLane> {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly tickets: TicketsTouched,
    private readonly clock: Clock,
  ) {}

  async execute({ by, gate, lane: name, change }: PreviewLane): Promise<LanePreviewed> {
    requireGate(by, gate);
    const { answer: after } = await this.commands.execute(this.commandFor(by, gate, name, change));
    const [before = after, lanes, { called, inLane }] = await Promise.all([
      this.questions.execute(new LaneById(name)),
      this.questions.execute(new LanesOfGate(gate)),
      this.tickets.ofLane(gate, name),
    ]);
    const others = lanes.filter((lane) => lane.lane !== name);
    const open = [...others, after].filter(({ status }) => status === 'OPEN');
    const waiting = (await this.tickets.waitingFor(gate, after.route, after.kind)).filter(
      (each) => takes(before, each) || takes(after, each),
    );
    const ofSame = (lane: { route: string; kind: string }) => lane.route === after.route && lane.kind === after.kind;
    const stranded = waiting.filter((each) => !open.some((lane) => ofSame(lane) && takes(lane, each)));
    return {
      before: shown(before),
      after: shown(after),
      called,
      takenBack: change.change === 'CLOSE' ? called : 0,
      inLane,
      waiting: sum(waiting),
      stranded: sum(stranded),
    };
  }

  private commandFor(by: Principal, gate: Gate, lane: string, { change, reason = 'BREAK', mode }: LaneChange) {
    const context = previewContext(by, this.clock.now());
    switch (change) {
      case 'OPEN':
        return new OpenLane(context, gate, lane);
      case 'PAUSE':
        return new PauseLane(context, gate, lane, reason);
      case 'CLOSE':
        return new CloseLane(context, gate, lane);
      case 'REVERSE':
        return new ReverseLane(context, gate, lane);
      case 'MODE':
        return new SetLaneMode(context, gate, lane, mode ?? 'SUGGEST');
    }
  }
}

interface Waiting {
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly vehicles: number;
}

function takes({ direction, accepts }: Pick<LaneView, 'direction' | 'accepts'>, waiting: Waiting): boolean {
  return direction === waiting.direction && accepts.includes(waiting.cargo);
}

function shown({ status, mode, direction }: Pick<LaneAnswer, 'status' | 'mode' | 'direction'>) {
  return { status, mode, direction };
}

function sum(all: readonly Waiting[]): number {
  return all.reduce((total, { vehicles }) => total + vehicles, 0);
}
