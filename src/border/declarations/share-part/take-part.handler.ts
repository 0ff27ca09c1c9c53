import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { DECLARERS, actingRole, requireVisible } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { refuse } from '../domain/declaration-problems.js';
import type { Part } from '../domain/part.js';
import { giveBack, takeInvited, takeNamed } from '../domain/take-part.js';

export interface HeldPart {
  readonly declaration: string;
  readonly part: Part;
}

/** `invitation`: the one that its link names; none when the firm is named in the declaration itself. */
export class TakePart extends Command<Committed<HeldPart>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly part: Part,
    readonly invitation?: string,
  ) {
    super();
  }
}

export class GivePartBack extends Command<Committed<HeldPart>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly part: Part,
  ) {
    super();
  }
}

@CommandHandler(TakePart)
export class TakePartHandler implements ICommandHandler<TakePart> {
  constructor(private readonly desk: DeclarationDesk) {}

  /** Throws `not-found`, `part-of-other`, `invitation-over`, `declaration-ended`. */
  async execute({ context, declaration, part, invitation }: TakePart): Promise<Committed<HeldPart>> {
    const { by, now } = context;
    const { firm } = by;
    const found = await this.desk.find(declaration);
    if (!found || firm === undefined) throw invitation ? refuse('invitation-over') : refuseDoor('not-found');
    const seen = invitation === undefined ? requireVisible(found, by) : found;
    const act = { at: now.toISOString(), ...actingRole(by, DECLARERS) };
    return this.desk.carryOutOn(seen, {
      context,
      also: {},
      decide: (state) =>
        invitation === undefined ? takeNamed(state, part, firm, act) : takeInvited(state, part, invitation, firm, act),
      answer: () => ({ declaration, part }),
    });
  }
}

@CommandHandler(GivePartBack)
export class GivePartBackHandler implements ICommandHandler<GivePartBack> {
  constructor(private readonly desk: DeclarationDesk) {}

  /** Throws `not-found`, `part-of-other`, `declaration-ended`. */
  async execute({ context, declaration, part }: GivePartBack): Promise<Committed<HeldPart>> {
    const { by, now } = context;
    const { firm } = by;
    const seen = requireVisible(await this.desk.find(declaration), by);
    if (firm === undefined) throw refuseDoor('not-found');
    const act = { at: now.toISOString(), ...actingRole(by, DECLARERS) };
    return this.desk.carryOutOn(seen, {
      context,
      also: {},
      decide: (state) => giveBack(state, part, firm, act),
      answer: () => ({ declaration, part }),
    });
  }
}
