import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import { requireConcerned, requireCustoms } from '../customs-access.js';
import { customsAnswer, type CustomsDeclarationAnswer } from '../customs.answer.js';
import { carriageOf, customsDeclaration, customsGoods } from '../customs-streams.js';
import { foundOn, requireCarrier } from '../carrier.js';
import type { AllocatedPart } from '../domain/customs-events.js';
import { allocateByCustoms } from '../domain/customs-goods.js';

/** Customs says which part of a customs declaration a vehicle carries. `declaration`: the vehicle's. */
export class AllocateGoods extends Command<Committed<CustomsDeclarationAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly customs: string,
    readonly declaration: string,
    readonly part: AllocatedPart,
  ) {
    super();
  }
}

@CommandHandler(AllocateGoods)
export class AllocateGoodsHandler implements ICommandHandler<AllocateGoods> {
  constructor(private readonly store: EventStore) {}

  /** Throws `customs-officer-needed`, `not-found`, `wrong-gate`, `carrier-direction`, `carrier-ended`. */
  async execute({ context, customs, declaration, part }: AllocateGoods): Promise<Committed<CustomsDeclarationAnswer>> {
    requireCustoms(context.by);
    const at = context.now.toISOString();
    return this.store.execute({
      context,
      streams: {
        record: customsDeclaration(customs),
        goods: customsGoods(customs),
        carriage: carriageOf(declaration),
        declared: acceptedDeclaration(declaration),
      },
      decide: ({ record, goods, carriage, declared }) => {
        const { facts, firm } = requireCarrier(declared, context.by, customs);
        const carrier = { declaration, firm, gate: facts.gate, parts: [part] };
        requireConcerned(
          context.by,
          record,
          new Map([...goods, [declaration, { ...carrier, by: 'CUSTOMS' as const }]]),
        );
        return {
          goods: allocateByCustoms(goods, customs, carrier, at),
          carriage: foundOn(carriage, facts, customs, declaration, at),
        };
      },
      answer: ({ record, goods }) => customsAnswer(customs, record, goods, context.by),
    });
  }
}
