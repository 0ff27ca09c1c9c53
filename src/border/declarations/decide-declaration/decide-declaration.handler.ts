import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { DECIDERS, actingRole, requireVisible } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import type { Act } from '../domain/act.js';
import { accept, reject, sendBack } from '../domain/decide-declaration.js';
import type { DeclarationState } from '../domain/declaration.js';

/** What an officer decides about a declaration. */
export type Decision =
  | { readonly kind: 'ACCEPT' }
  | { readonly kind: 'SEND_BACK'; readonly fields: readonly { path: string; code: string }[] }
  | { readonly kind: 'REJECT'; readonly reason: string };

/** Accept, send back or reject. `note` is free text and sealed. */
export class DecideDeclaration extends Command<Committed<DeclarationOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly decision: Decision,
    readonly note?: string,
  ) {
    super();
  }
}

@CommandHandler(DecideDeclaration)
export class DecideDeclarationHandler implements ICommandHandler<DecideDeclaration> {
  constructor(private readonly desk: DeclarationDesk) {}

  /** Throws `not-found`, `wrong-gate`, `declaration-not-waiting`. */
  async execute({ context, declaration, decision, note }: DecideDeclaration): Promise<Committed<DeclarationOutcome>> {
    const seen = requireVisible(await this.desk.find(declaration), context.by);
    const act = { at: context.now.toISOString(), ...actingRole(context.by, DECIDERS) };
    const ref = note ? uuidv7() : undefined;
    return this.desk.carryOutOn(seen, {
      context,
      also: {},
      decide: (state) => decided(state, decision, ref, act),
      answer: answerOf,
      ...(ref && { personal: [{ ref, subject: `declaration-${declaration}`, content: note }] }),
    });
  }
}

function decided(state: DeclarationState, decision: Decision, note: string | undefined, act: Act) {
  if (decision.kind === 'ACCEPT') return accept(state, act);
  if (decision.kind === 'SEND_BACK') return sendBack(state, decision.fields, note, act);
  return reject(state, decision.reason, note, act);
}
