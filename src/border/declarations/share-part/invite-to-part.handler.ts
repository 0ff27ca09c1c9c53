import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { onBehalfOf } from '../../../shared/event-store/metadata.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { DECLARERS, actingRole, requireDeclarer } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import type { Part } from '../domain/part.js';
import { invite } from '../domain/take-part.js';
import { DECLARATION_RULES } from '../settings/declaration-rules.setting.js';

/** The link is not part of what is kept for a retry: it is signed anew over this. */
export interface PartInvitation {
  readonly declaration: string;
  readonly part: Part;
  readonly invitation: string;
  /** ISO instant. */
  readonly until: string;
}

export class InviteToPart extends Command<Committed<PartInvitation>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly part: Part,
  ) {
    super();
  }
}

@CommandHandler(InviteToPart)
export class InviteToPartHandler implements ICommandHandler<InviteToPart> {
  constructor(private readonly desk: DeclarationDesk) {}

  /** Throws `not-found`, `wrong-gate`, `part-of-other`, `part-taken`, `declaration-ended`. */
  async execute({ context, declaration, part }: InviteToPart): Promise<Committed<PartInvitation>> {
    const { by, now } = context;
    const seen = requireDeclarer(await this.desk.find(declaration), by);
    const invitation = uuidv7();
    let until = now.toISOString();
    const act = { at: now.toISOString(), ...actingRole(by, DECLARERS) };
    return this.desk.carryOutOn(seen, {
      context: onBehalfOf(context, seen.firm),
      also: { rules: settingStream(DECLARATION_RULES, seen.facts.gate) },
      decide: (state, { rules }) => {
        until = plusMinutes(now, inForce(rules, now).invitationHours * 60).toISOString();
        return invite(state, part, invitation, until, act);
      },
      answer: () => ({ declaration, part, invitation, until }),
      status: 201,
    });
  }
}
