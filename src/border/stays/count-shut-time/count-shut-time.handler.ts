import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { acceptedDeclaration, ReturnsByGate } from '../../declarations/index.js';
import { stayId } from '../domain/stay-events.js';
import { countShutTime } from '../domain/stay.js';
import { stayList } from '../stay-list/stay-list.projection.js';
import { StayPlaces, type StayPlace } from '../stay-places.js';
import { WaysOut } from '../way-out.js';

/** Ways out of a gate are open again: the stays that leave by it move by the time they were shut, wherever they began. `position`: of the fact that opened them. */
export class CountShutTime extends Command<void> {
  constructor(
    readonly gate: Gate,
    readonly position: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(CountShutTime)
export class CountShutTimeHandler implements ICommandHandler<CountShutTime> {
  constructor(
    private readonly store: EventStore,
    private readonly models: ReadModels,
    private readonly places: StayPlaces,
    private readonly ways: WaysOut,
    private readonly questions: QueryBus,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Whoever stayed before the way opened stands in the list by then. Twice does no harm: time that has counted counts no more. */
  async execute({ gate, position, context }: CountShutTime): Promise<void> {
    const { fresh } = await this.models.waitFor(stayList.name, position);
    if (!fresh) throw new Error(`The list of stays has not reached ${position} yet`);
    const back = await this.questions.execute(new ReturnsByGate(gate, position));
    const rows: { declaration: string }[] = await this.source.query(
      `SELECT DISTINCT declaration FROM stay_list
       WHERE ended_at IS NULL AND (gate = $1 OR declaration = ANY($2)) ORDER BY declaration`,
      [gate, back],
    );
    for (const { declaration } of rows) await this.count(declaration, context);
  }

  private async count(declaration: string, context: CommandContext): Promise<void> {
    const { state: view } = await this.store.load(acceptedDeclaration(declaration));
    if (!view) return;
    for (const place of await this.places.all(declaration, view)) await this.countOne(place, context);
  }

  private async countOne({ stay: known, stream }: StayPlace, context: CommandContext): Promise<void> {
    const { declaration } = known;
    const way = await this.ways.of(known, context.now);
    await this.store.execute({
      context: { ...context, key: `${context.key}.${stayId(known)}` },
      streams: { ...way.streams, stay: stream },
      decide: (states) => {
        const { stay } = states;
        if (!stay || stayId(stay) !== stayId(known)) return {};
        return { stay: countShutTime(stay, way.shut(states), context.now.toISOString()) };
      },
      answer: () => ({ declaration }),
    });
  }
}
