import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Streams } from '../../../../shared/event-store/types.js';
import { GateConfig } from '../../../gates/index.js';
import type { Ticket } from '../../domain/ticket.js';
import { freePlace, placesOf, type YardPlaces } from '../../domain/yard-places.js';
import { ticketStream, yardPlacesBefore, yardPlacesStream } from '../../queue-streams.js';
import { countedYards } from '../yard-room.js';

/** Frees the places of yards in which a vehicle no longer stands, and to which it is no longer on its way. */
export class AlignYardPlaces extends Command<void> {
  constructor(
    readonly gate: Gate,
    readonly ticket: string,
    readonly context: CommandContext,
    /** The yard that it left, when the ticket no longer names it. */
    readonly left?: string,
  ) {
    super();
  }
}

@CommandHandler(AlignYardPlaces)
export class AlignYardPlacesHandler implements ICommandHandler<AlignYardPlaces> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Decided on the ticket as it stands, not on the event that asked: whichever comes last is right. */
  async execute({ gate, ticket, context, left: leftYard }: AlignYardPlaces): Promise<void> {
    const config = await this.questions.execute(new GateConfig(gate));
    const yards = countedYards(config?.yards ?? []).map(({ yard }) => yard);
    if (yards.length === 0) return;
    const stream = ticketStream(ticket);
    const { state: known } = await this.store.load(stream);
    if (!known || !yards.includes(leftYard ?? known.yard ?? '')) return;
    const { now } = context;
    const kept = yards.flatMap((yard) => [
      { yard, of: yardPlacesStream(yard, now) },
      { yard, of: yardPlacesBefore(yard, now) },
    ]);
    const streams: Streams = { ticket: stream, ...Object.fromEntries(kept.map(({ of }) => [of.stream, of])) };
    await this.store.execute({
      context,
      streams,
      decide: (states) => {
        const wanted = placesOf(states['ticket'] as Ticket);
        const left = kept.filter(({ yard }) => !wanted.includes(yard));
        const freed = left.map(({ yard, of: { stream: name } }) => {
          const places = states[name] as YardPlaces;
          return [name, freePlace(places, { yard, gate, ticket }, now)] as const;
        });
        return Object.fromEntries(freed);
      },
      answer: () => ({ ticket }),
    });
  }
}
