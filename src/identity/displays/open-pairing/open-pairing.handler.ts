import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { StateCommand } from '../../../shared/event-store/state-command.js';
import { PAIRINGS_FROM_SOURCE, PAIRING_MINUTES } from '../../domain/display.js';
import { SignInBudgets } from '../../sign-in-budgets.js';
import { DisplayPairing } from '../display-rows.entity.js';
import { Pairings } from '../pairings.js';

/** Of a display that nobody has claimed. The code is no part of what is kept for a retry: it is made again of the id. */
export class OpenPairing extends Command<Committed<{ readonly pairing: string; readonly expiresAt: string }>> {
  constructor(
    readonly source: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Two codes of one spelling at once are as likely as a right guess. */
const ATTEMPTS = 5;

@CommandHandler(OpenPairing)
export class OpenPairingHandler implements ICommandHandler<OpenPairing> {
  constructor(
    private readonly state: StateCommand,
    private readonly pairings: Pairings,
    private readonly budgets: SignInBudgets,
  ) {}

  /** Throws `too-many-requests`. */
  async execute({ source, context }: OpenPairing) {
    await this.budgets.take([{ kind: 'PAIRING', of: source, limit: PAIRINGS_FROM_SOURCE }]);
    return this.state.run(
      context,
      async (tx) => {
        const expiresAt = new Date(Date.now() + PAIRING_MINUTES * 60_000);
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          const id = uuidv7();
          const codeKey = this.pairings.keyOf(this.pairings.codeOf(id)) ?? '';
          const added = await tx
            .createQueryBuilder()
            .insert()
            .into(DisplayPairing)
            .values({ id, codeKey, expiresAt, device: null })
            .orIgnore()
            .returning('id')
            .execute();
          const rows = added.raw as unknown[];
          if (rows.length === 1) return { pairing: id, expiresAt: expiresAt.toISOString() };
        }
        throw new Error('No free code for a display');
      },
      201,
    );
  }
}
