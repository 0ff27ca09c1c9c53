import { CommandBus, Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ChangeYardCapacity, GateConfig, SetParkCalls, YardById, parkOf, type ParkCalls } from '../../gates/index.js';
import { previewContext } from '../../../shared/event-store/try-out.js';
import { TicketsTouched } from './tickets-touched.js';

export interface YardCapacityPreviewed {
  readonly before: number;
  readonly after: number;
  /** Vehicles in it, or on their way through a lane that leads to it. */
  readonly inside: number;
  /** Vehicles called to it out of parks. */
  readonly coming: number;
  /** So many more than it would hold are there or coming: nobody is sent away, none is called until they have gone. */
  readonly over: number;
}

/** What another capacity of a yard would do. Throws what the change would be refused with. */
export class PreviewYardCapacity extends Query<YardCapacityPreviewed> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly yard: string,
    readonly capacity: number,
  ) {
    super();
  }
}

@QueryHandler(PreviewYardCapacity)
export class PreviewYardCapacityHandler implements IQueryHandler<PreviewYardCapacity> {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly tickets: TicketsTouched,
    private readonly clock: Clock,
  ) {}

  async execute({ by, gate, yard, capacity }: PreviewYardCapacity): Promise<YardCapacityPreviewed> {
    requireGate(by, gate);
    const context = previewContext(by, this.clock.now());
    const { answer } = await this.commands.execute(new ChangeYardCapacity(context, gate, yard, capacity));
    const { calledHere: coming } = await this.tickets.ofYard(gate, yard);
    const found = await this.questions.execute(new YardById(yard));
    const inside = found?.occupancy ?? 0;
    const after = answer.capacity;
    return { before: found?.capacity ?? 0, after, inside, coming, over: Math.max(0, inside + coming - after) };
  }
}

type ParkView = NonNullable<ReturnType<typeof parkOf>>;

export interface ParkPreviewed {
  readonly before?: ParkView;
  readonly after?: ParkView;
  /** Vehicles held in it, which are called by what would hold. */
  readonly held: number;
  /** Vehicles called out of it, which keep the limits and the yard of their call. */
  readonly called: number;
}

/** What another way to call a park would do. Throws what the change would be refused with. */
export class PreviewPark extends Query<ParkPreviewed> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly yard: string,
    readonly change: Partial<ParkCalls>,
  ) {
    super();
  }
}

@QueryHandler(PreviewPark)
export class PreviewParkHandler implements IQueryHandler<PreviewPark> {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly tickets: TicketsTouched,
    private readonly clock: Clock,
  ) {}

  async execute({ by, gate, yard, change }: PreviewPark): Promise<ParkPreviewed> {
    requireGate(by, gate);
    const context = previewContext(by, this.clock.now());
    const { answer } = await this.commands.execute(new SetParkCalls(context, gate, yard, change));
    const config = await this.questions.execute(new GateConfig(gate));
    const before = parkOf(config?.yards ?? [], yard);
    const { held, calledOut: called } = await this.tickets.ofYard(gate, yard);
    return { ...(before && { before }), ...(answer.park && { after: answer.park }), held, called };
  }
}
