import { Injectable } from '@nestjs/common';
import { EventStore, type CommandContext, type Committed } from '../../shared/event-store/types.js';
import { requireConcerned, requireCustoms } from './customs-access.js';
import { customsAnswer, type CustomsDeclarationAnswer } from './customs.answer.js';
import { customsDeclaration, customsGoods } from './customs-streams.js';
import type { CustomsEvent } from './domain/customs-events.js';
import type { CustomsRecord } from './domain/customs-record.js';

/** One command of customs on what holds for every truck. `office`: the one that is told now. */
export interface CustomsDeskCommand {
  readonly context: CommandContext;
  readonly customs: string;
  readonly office?: string;
  readonly decide: (record: CustomsRecord) => readonly CustomsEvent[];
}

/** Where customs declarations are decided about; the vehicles that carry one are looked at beside it. */
@Injectable()
export class CustomsDesk {
  constructor(private readonly store: EventStore) {}

  /** Throws `customs-officer-needed`, `wrong-gate` and what `decide` throws. */
  carryOut({ context, customs, office, decide }: CustomsDeskCommand): Promise<Committed<CustomsDeclarationAnswer>> {
    requireCustoms(context.by);
    return this.store.execute({
      context,
      streams: { record: customsDeclaration(customs), goods: customsGoods(customs) },
      decide: ({ record, goods }) => {
        requireConcerned(context.by, record, goods, office);
        return { record: decide(record) };
      },
      answer: ({ record, goods }) => customsAnswer(customs, record, goods, context.by),
    });
  }
}
