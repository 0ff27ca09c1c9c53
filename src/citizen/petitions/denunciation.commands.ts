import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CivilServantsOfOffice } from '../../identity/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import {
  actOnDenunciation,
  requireAbove,
  requireAnother,
  type Denunciation,
  type DenunciationAct,
  type DenunciationState,
} from './domain/denunciation.js';
import { DenunciationDesk } from './denunciation-desk.js';
import { SealedWords } from './sealed-words.js';
import { isOfficeDay } from './office-days.js';

/** A denunciation after something was done with it. */
export interface DenunciationChanged {
  readonly id: string;
  readonly state: DenunciationState;
  readonly revision: number;
  readonly dueAt?: string;
}

/** Does something with a denunciation, as one of its list. */
export class ActOnDenunciation extends Command<Committed<DenunciationChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly denunciation: string,
    readonly act: DenunciationAct,
    readonly words?: string,
    /** What its sender is told beside the ground in law. */
    readonly toSender?: string,
  ) {
    super();
  }
}

@CommandHandler(ActOnDenunciation)
export class ActOnDenunciationHandler implements ICommandHandler<ActOnDenunciation> {
  constructor(
    private readonly state: StateCommand,
    private readonly desk: DenunciationDesk,
    private readonly sealed: SealedWords,
  ) {}

  /** Throws `not-found` to all who are not on its list, and what the rules refuse. */
  async execute(command: ActOnDenunciation): Promise<Committed<DenunciationChanged>> {
    const { context, denunciation: id, act, words, toSender } = command;
    const { by, now } = context;
    const looked = await this.desk.look(by, id, act.kind);
    return this.state.run(context, async (tx) => {
      const row = await this.desk.hold(tx, by, looked);
      const after = actOnDenunciation(row.denunciation, act, now, isOfficeDay);
      await this.desk.write(tx, after, { kind: act.kind, at: now, by: by.id, words });
      await this.sealed.keep(tx, { of: 'denunciation', id, what: 'refusal' }, toSender);
      return changed(after);
    });
  }
}

/** Lets somebody of the body that settles it in, or takes him off its list. */
export class ChangeDenunciationAccess extends Command<Committed<DenunciationChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly denunciation: string,
    readonly person: string,
    readonly change: 'GRANT' | 'WITHDRAW',
  ) {
    super();
  }
}

@CommandHandler(ChangeDenunciationAccess)
export class ChangeDenunciationAccessHandler implements ICommandHandler<ChangeDenunciationAccess> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly desk: DenunciationDesk,
  ) {}

  /** Throws `not-found`, `denunciation-not-above`, `denunciation-last-holder`. */
  async execute({ context, denunciation: id, person, change }: ChangeDenunciationAccess) {
    const { by, now } = context;
    const looked = await this.desk.look(by, id, change);
    const colleagues = await this.questions.execute(new CivilServantsOfOffice(by.office ?? ''));
    return this.state.run(context, async (tx) => {
      const { denunciation } = await this.desk.hold(tx, by, looked);
      const holders = await this.desk.holders(id, tx);
      if (change === 'GRANT') {
        const known = colleagues.some((each) => each.id === person);
        requireAbove(denunciation, { person, office: known ? (by.office ?? '') : '' });
        if (holders.includes(person)) return changed(denunciation);
        await tx.query(
          'INSERT INTO denunciation_access (denunciation, person, granted_by, granted_at) VALUES ($1, $2, $3, $4)',
          [id, person, by.id, now],
        );
      } else {
        if (!holders.includes(person)) throw refuseAtDoor('not-found');
        requireAnother(
          holders,
          person,
          colleagues.map((each) => each.id),
        );
        await tx.query('DELETE FROM denunciation_access WHERE denunciation = $1 AND person = $2', [id, person]);
      }
      const after = { ...denunciation, revision: denunciation.revision + 1 };
      await this.desk.write(tx, after, { kind: change, at: now, by: by.id, person });
      return changed(after);
    });
  }
}

function changed({ id, state, revision, dueAt }: Denunciation): DenunciationChanged {
  return { id, state, revision, ...(dueAt !== undefined && { dueAt }) };
}
