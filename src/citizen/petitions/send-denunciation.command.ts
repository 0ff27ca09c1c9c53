import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CivilServantsOfOffice } from '../../identity/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { Bodies } from '../bodies/index.js';
import { receiveDenunciation } from './domain/denunciation.js';
import { settlesDenunciationOf } from './domain/petition-matter.js';
import { refuse } from './domain/petition-problems.js';
import { DenunciationDesk } from './denunciation-desk.js';
import { FollowCodes } from './follow-codes.js';
import { isOfficeDay } from './office-days.js';
import { SealedWords } from './sealed-words.js';
import type { PetitionSent, Sender, Told } from './send-petition.command.js';
import { TellDenouncer } from './tell-denouncer.js';

export interface DenunciationToSend {
  readonly id: string;
  readonly against: string;
  readonly told: Told;
  readonly sender: Sender;
  /** He wishes to be told by a short message. */
  readonly tellBySms?: boolean | undefined;
}

/** Sends a denunciation, above the body that is named. */
export class SendDenunciation extends Command<Committed<PetitionSent>> {
  constructor(
    readonly context: CommandContext,
    readonly denunciation: DenunciationToSend,
  ) {
    super();
  }
}

@CommandHandler(SendDenunciation)
export class SendDenunciationHandler implements ICommandHandler<SendDenunciation> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly bodies: Bodies,
    private readonly desk: DenunciationDesk,
    private readonly sealed: SealedWords,
    private readonly codes: FollowCodes,
    private readonly teller: TellDenouncer,
  ) {}

  /** Throws `invalid-request`, `denunciation-above-province`, `petition-sent`. */
  async execute({ context, denunciation: sent }: SendDenunciation): Promise<Committed<PetitionSent>> {
    const { id, against, told, sender } = sent;
    if (!(await this.bodies.named(against))) {
      const field = { path: 'against', code: 'petition-body-unknown', severity: 'error' } as const;
      throw refuseAtDoor('invalid-request', {}, [field]);
    }
    const settledBy = settlesDenunciationOf(against);
    if (settledBy === undefined) throw refuse('denunciation-above-province');
    const { now } = context;
    const denunciation = receiveDenunciation({ id, against, settledBy }, now, isOfficeDay);
    const servants = await this.questions.execute(new CivilServantsOfOffice(settledBy));
    return this.state.run(
      context,
      async (tx) => {
        // Whoever is named as a receiver at this moment waits, and finds it.
        await tx.query('LOCK TABLE denunciation_receiver IN SHARE MODE');
        // Any conflict: of two at once the later one may meet the code's index first, which hangs on the same id.
        const added: unknown[] = await tx.query(
          `INSERT INTO denunciation (id, against, settled_by, state, sent_at, due_at, code_key, denunciation)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
          [
            id,
            against,
            settledBy,
            denunciation.state,
            now,
            denunciation.dueAt,
            this.codes.keyOf(this.codes.codeFor(id)),
            JSON.stringify(denunciation),
          ],
        );
        if (added.length === 0) throw refuse('petition-sent');
        await this.sealed.keep(tx, { of: 'denunciation', id, what: 'told' }, told);
        await this.sealed.keep(tx, { of: 'denunciation', id, what: 'sender' }, sender);
        await this.teller.choose(tx, id, sent.tellBySms);
        await this.desk.note(tx, denunciation, { kind: 'SEND', at: now });
        // A receiver who was posted elsewhere or deactivated could not open it: with nobody it waits for who is named next.
        await tx.query(
          `INSERT INTO denunciation_access (denunciation, person, granted_by, granted_at)
           SELECT $1, person, named_by, $3 FROM denunciation_receiver WHERE office = $2 AND person = ANY ($4)`,
          [id, settledBy, now, servants.map((each) => each.id)],
        );
        return { id, office: settledBy, dueAt: denunciation.dueAt ?? now.toISOString() };
      },
      201,
    );
  }
}
