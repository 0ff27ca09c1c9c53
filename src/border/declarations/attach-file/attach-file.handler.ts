import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { FileStore, type Received } from '../../../files/index.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { onBehalfOf } from '../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { withStreamed } from '../../../shared/http/command-context.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { DECLARERS, actingRole } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { attach, requireMayAttach, sameFile } from '../domain/attach-file.js';
import type { AttachmentKind } from '../domain/attachment-kinds.js';
import { mandatedParts } from '../domain/mandate.js';
import { ticketOf } from '../domain/ticket-of.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import { ATTACHMENT_LIMITS } from '../settings/attachment-limits.setting.js';
import { attachedAnswer, type AttachedAnswer } from './attached.answer.js';

/** A photo or PDF is handed in. `receive` reads what is sent, up to so many megabytes, once it is known to be wanted. */
export class AttachFile extends Command<Committed<AttachedAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly kind: AttachmentKind,
    readonly receive: (megabytes: number) => Promise<Received>,
  ) {
    super();
  }
}

/** Of the ids of files: one command stores one, and under one key another content is another file. */
const FILES = 'b8a7f9f2-6a50-4d0e-9a2b-6d8f1c7f0e21';

@CommandHandler(AttachFile)
export class AttachFileHandler implements ICommandHandler<AttachFile> {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly store: EventStore,
    private readonly files: FileStore,
  ) {}

  /**
   * Stored first and named in the log then: a file that no event names is swept. Throws `not-found`, `wrong-gate`,
   * `declaration-ended`, `part-of-other`, `too-many-files`, and what {@link receiveUpload} throws.
   */
  async execute({ context: at, declaration, kind, receive }: AttachFile): Promise<Committed<AttachedAnswer>> {
    const { by, now } = at;
    const seen = await this.visible(declaration, by);
    const firm = by.firm === undefined ? {} : { firm: by.firm };
    const parts = by.firm === undefined ? [] : await this.mandates.partsFor(seen, by.firm);
    requireMayAttach(seen, kind, { ...firm, mandated: parts });
    const limits = settingStream(ATTACHMENT_LIMITS, seen.facts.gate);
    const { megabytes } = inForce((await this.store.load(limits)).state, now);
    const received = await receive(megabytes);
    const { mediaType, digest, content } = received;
    const context = onBehalfOf(withStreamed(at, digest), seen.firm);
    const file = uuidv5(`${by.id} ${context.key} ${digest}`, FILES);
    const stored = !context.tryOut && (await this.files.put(file, `declaration-${declaration}`, received));
    const taken = { file, kind, mediaType, bytes: content.length, digest };
    const act = { at: now.toISOString(), ...actingRole(by, [...DECLARERS, 'DRIVER']) };
    const done = await this.desk
      .carryOutOn(seen, {
        context,
        also: { ...this.mandates.streams(seen, by.firm), limits },
        decide: (state, { limits: inLimits, ...rest }) => {
          const mandated = state && by.firm ? mandatedParts(state, by.firm, this.mandates.among(rest), act.at) : [];
          return attach(state, taken, { ...firm, mandated }, inForce(inLimits, now).files, act);
        },
        answer: (after) => attachedAnswer(sameFile(after.attached, taken), after.facts),
        status: 201,
      })
      .catch(async (error: unknown) => {
        if (stored && error instanceof DomainError && error.code !== 'try-again') await this.files.drop(file);
        throw error;
      });
    // At once, and not when the reaction comes to it: the sweep does not know what the log names.
    if (!context.tryOut && done.answer.file === file) await this.files.claim(file);
    // The same was there already: it is not kept twice.
    if (stored && done.answer.file !== file) await this.files.drop(file);
    return done;
  }

  /** A driver has the pass of one ticket, and so of one declaration. */
  private async visible(declaration: string, by: Principal) {
    const state = await this.desk.find(declaration);
    if (by.ticket !== undefined && by.ticket !== ticketOf(declaration)) throw refuse('not-found');
    return this.mandates.requireVisible(state, by);
  }
}
