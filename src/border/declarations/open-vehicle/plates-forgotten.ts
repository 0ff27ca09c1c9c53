import { Injectable } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Deadline } from '../../../shared/event-store/projection.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';
import { forgetPlates } from '../domain/decide-declaration.js';

/** *Default*: so long after its end a declaration's plate can still be searched for. */
const KEPT_DAYS = 30;
const KIND = 'plates-forgotten';

/** Takes the plates of an ended declaration out of the search. Sent by the deadline. */
export class ForgetPlates extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
  ) {
    super();
  }
}

@CommandHandler(ForgetPlates)
export class ForgetPlatesHandler implements ICommandHandler<ForgetPlates> {
  constructor(private readonly desk: DeclarationDesk) {}

  async execute({ context, declaration }: ForgetPlates): Promise<void> {
    const seen = await this.desk.find(declaration);
    if (!seen) return;
    await this.desk.carryOut({
      context,
      declaration,
      direction: seen.facts.direction,
      vehicles: [],
      also: {},
      decide: (state) => forgetPlates(state, { at: context.now.toISOString() }),
      answer: () => ({}),
    });
  }
}

/** Deadline: some days after the end. */
@Injectable()
export class PlatesForgottenDeadline implements Deadline<DeclarationEvent> {
  readonly kind = KIND;
  readonly types = [
    'DeclarationRejected',
    'DeclarationWithdrawn',
    'DeclarationExpired',
    'DeclarationFulfilled',
  ] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule: Deadline<DeclarationEvent>['schedule'] = ({ data: { declaration, at } }) => {
    const dueAt = plusMinutes(new Date(at), KEPT_DAYS * 24 * 60);
    return [{ set: { id: `${KIND}:${declaration}`, kind: KIND, subject: declaration, dueAt, data: {} } }];
  };

  fire: Deadline['fire'] = async ({ subject }, context) => {
    await this.commands.execute(new ForgetPlates(context, subject));
  };
}
