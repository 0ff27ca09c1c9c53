import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import { Procedure, type ProcedureLevel } from './procedure.entity.js';

/** What this module tells the log: that a procedure may now be looked up in another wording. */
export type ProcedureEvent = {
  type: 'ProcedurePublished';
  data: { procedure: string; level: ProcedureLevel; at: string };
};
export const PROCEDURE_EVENTS = ['ProcedurePublished'] as const;

/** Publishes a procedure, or the new wording of one. */
export class PublishProcedure extends Command<Committed<{ code: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly procedure: Omit<Procedure, 'updatedAt'>,
  ) {
    super();
  }
}

@CommandHandler(PublishProcedure)
export class PublishProcedureHandler implements ICommandHandler<PublishProcedure> {
  constructor(private readonly state: StateCommand) {}

  execute({ context, procedure }: PublishProcedure): Promise<Committed<{ code: string }>> {
    const { code, level } = procedure;
    return this.state.run(context, async (manager, outbox) => {
      await manager.upsert(Procedure, { ...procedure, updatedAt: context.now }, ['code']);
      const event: ProcedureEvent = {
        type: 'ProcedurePublished',
        data: { procedure: code, level, at: context.now.toISOString() },
      };
      outbox({ stream: `procedure-${code}`, event });
      return { code };
    });
  }
}
