import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { findPapersInOrder } from '../domain/found-values.js';

/** An officer has looked at the papers alone. `seen`: revision of the declaration. */
export class FindPapersInOrder extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: number,
  ) {
    super();
  }
}

@CommandHandler(FindPapersInOrder)
export class FindPapersInOrderHandler implements ICommandHandler<FindPapersInOrder> {
  constructor(private readonly desk: ClearanceDesk) {}

  /** Throws what its route names. */
  execute({ context, declaration, agency, seen }: FindPapersInOrder): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString(), seen };
    return this.desk.carryOut({
      context,
      declaration,
      toldTo: agency,
      decide: (clearance, declared) => findPapersInOrder(clearance, declared, act),
    });
  }
}
