import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import type { PostAct } from './domain/post-acts.js';
import type { Told } from './domain/told.js';
import { NewsDesk, changed, type PostChanged } from './news-desk.js';

/** What comes with an act: a reason for colleagues, or one that the public reads. */
export interface WithPostAct {
  readonly words?: string;
  readonly why?: Told;
}

/** Does something with a post, as somebody of its office. */
export class ActOnPost extends Command<Committed<PostChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly post: string,
    readonly act: Exclude<PostAct, { readonly kind: 'WRITE' }>,
    readonly given: WithPostAct = {},
  ) {
    super();
  }
}

@CommandHandler(ActOnPost)
export class ActOnPostHandler implements ICommandHandler<ActOnPost> {
  constructor(
    private readonly state: StateCommand,
    private readonly desk: NewsDesk,
  ) {}

  /** Throws `not-found` to other offices, `changed-meanwhile`, and what the rules refuse. */
  execute({ context, post: id, act, given }: ActOnPost): Promise<Committed<PostChanged>> {
    return this.state.run(context, async (tx, outbox) => {
      const held = await this.desk.hold(tx, context.by, id);
      requireSeen(context, held.revision);
      const { post, fact } = await this.desk.carryOut(tx, held, { what: act, ...given }, context);
      outbox(fact);
      return changed(post);
    });
  }
}
