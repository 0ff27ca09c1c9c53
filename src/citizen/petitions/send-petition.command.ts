import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { In, type EntityManager } from 'typeorm';
import { FileStore } from '../../files/index.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { CommuneAt } from '../communes/index.js';
import { Bodies } from '../bodies/index.js';
import { receive } from './domain/petition-acts.js';
import { isCommune, type PetitionKind, type Topic } from './domain/petition-matter.js';
import { refuse } from './domain/petition-problems.js';
import type { Petition } from './domain/petition.js';
import type { Place } from './domain/same-matter.js';
import { FollowCodes } from './follow-codes.js';
import { isOfficeDay } from './office-days.js';
import { PetitionDesk, beginTurn } from './petition-desk.js';
import { PetitionFile, PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';

/** Who sends it; nobody, when he wished so. */
export interface Sender {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly idNumber?: string;
}

/** What was written. */
export interface Told {
  readonly title: string;
  readonly text: string;
  /** Where it is, in words. */
  readonly address?: string;
}

/** A report or complaint as it is sent. Its id was made by the sender, who may have written it without a network. */
export interface PetitionToSend {
  readonly id: string;
  readonly kind: PetitionKind;
  readonly topic: Topic;
  readonly told: Told;
  readonly sender?: Sender | undefined;
  /** The account whose it is; nobody's without a sign-in and when he wished to be nobody. */
  readonly owner?: string | undefined;
  readonly place?: Place | undefined;
  /** The body that acts first, where it does not follow from the place. */
  readonly office?: string | undefined;
  readonly files: readonly string[];
}

export interface PetitionSent {
  readonly id: string;
  readonly office: string;
  readonly dueAt: string;
}

export class SendPetition extends Command<Committed<PetitionSent>> {
  constructor(
    readonly context: CommandContext,
    readonly petition: PetitionToSend,
  ) {
    super();
  }
}

@CommandHandler(SendPetition)
export class SendPetitionHandler implements ICommandHandler<SendPetition> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly bodies: Bodies,
    private readonly desk: PetitionDesk,
    private readonly sealed: SealedWords,
    private readonly codes: FollowCodes,
    private readonly store: FileStore,
  ) {}

  /** Throws `invalid-request` with every fault by its path, and `petition-sent`. */
  async execute({ context, petition: sent }: SendPetition): Promise<Committed<PetitionSent>> {
    const office = await this.bodyOf(sent);
    return this.state.run(
      context,
      async (tx, outbox) => {
        if (await tx.existsBy(PetitionRow, { id: sent.id })) throw refuse('petition-sent');
        await takeFiles(tx, this.store, sent);
        const { id, kind, topic, place, owner } = sent;
        const acted = receive(
          {
            id,
            kind,
            topic,
            office,
            ...(isCommune(office) && { commune: office }),
            ...(place && { place }),
            ...(owner !== undefined && { owner }),
          },
          sent.files,
          { at: context.now, isWorkingDay: isOfficeDay },
        );
        await this.insert(tx, acted.petition, context.now);
        await this.sealed.keep(tx, { of: 'petition', id, what: 'told' }, sent.told);
        await this.sealed.keep(tx, { of: 'petition', id, what: 'sender' }, sent.sender);
        outbox(await this.desk.note(tx, acted, { kind: 'SEND', at: context.now }));
        return { id, office, dueAt: acted.petition.dueAt ?? context.now.toISOString() };
      },
      201,
    );
  }

  /** Where it goes: the commune in which the place lies, or the body that was named. */
  private async bodyOf({ place, office }: PetitionToSend): Promise<string> {
    if (place) {
      const { longitude, latitude } = place;
      const found = await this.questions.execute(new CommuneAt(longitude, latitude));
      if (found === undefined) throw refuseAtDoor('invalid-request', {}, [fault('place', 'petition-place-outside')]);
      return found;
    }
    if (office === undefined) throw refuseAtDoor('invalid-request', {}, [fault('place', 'petition-where-missing')]);
    if (await this.bodies.named(office)) return office;
    throw refuseAtDoor('invalid-request', {}, [
      isCommune(office) ? fault('commune', 'petition-commune-unknown') : fault('against', 'petition-body-unknown'),
    ]);
  }

  private async insert(tx: EntityManager, petition: Petition, now: Date): Promise<void> {
    const { id, kind, topic, commune, office, stage, state, owner, place, sentAt, dueAt } = petition;
    // Any conflict: of two at once the later one may meet the code's index first, which hangs on the same id.
    const added: unknown[] = await tx.query(
      `INSERT INTO petition (id, kind, topic, commune, office, stage, state, owner, longitude, latitude, sent_at, due_at,
         code_key, petition)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING id`,
      [
        id,
        kind,
        topic,
        commune ?? null,
        office,
        stage,
        state,
        owner ?? null,
        place?.longitude ?? null,
        place?.latitude ?? null,
        sentAt,
        dueAt ?? null,
        this.codes.keyOf(this.codes.codeFor(id)),
        JSON.stringify(petition),
      ],
    );
    // Sent under another key at the same moment.
    if (added.length === 0) throw refuse('petition-sent');
    await beginTurn(tx, petition, now);
  }
}

async function takeFiles(tx: EntityManager, store: FileStore, { id, files }: PetitionToSend): Promise<void> {
  if (files.length === 0) return;
  const found = await tx.findBy(PetitionFile, { id: In([...files]), petition: id, sent: false });
  const faults = files.flatMap((file, n) =>
    found.some((each) => each.id === file) ? [] : [fault(`files.${n}`, 'petition-file-unknown')],
  );
  if (faults.length > 0) throw refuseAtDoor('invalid-request', {}, faults);
  await store.claimWith(tx, files);
  const { affected } = await tx.update(PetitionFile, { id: In([...files]) }, { sent: true });
  // Forgotten by another hand-in at this moment, since it lay too long.
  if (affected !== files.length) throw refuseAtDoor('invalid-request', {}, [fault('files', 'file-gone')]);
}

function fault(path: string, code: string): FieldProblem {
  return { path, code, severity: 'error' };
}
