import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { FileStore } from '../../files/index.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { StateCommand, type OutboxFact } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import { begin } from './domain/post-acts.js';
import type { PostWords } from './domain/post.js';
import { allSaid, type Told } from './domain/told.js';
import { NewsDesk, changed, type PostChanged } from './news-desk.js';

/** Begins a post for the own office, or writes a new version of one: of a draft, or, with a note, of what is public. */
export class WritePost extends Command<Committed<PostChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly post: string | undefined,
    readonly words: PostWords,
    readonly note?: Told | undefined,
  ) {
    super();
  }
}

@CommandHandler(WritePost)
export class WritePostHandler implements ICommandHandler<WritePost> {
  constructor(
    private readonly state: StateCommand,
    private readonly desk: NewsDesk,
    private readonly files: FileStore,
  ) {}

  /** Throws `not-found`, `invalid-request` for pictures that were not handed in or stand in it twice, and what the rules refuse. */
  execute(command: WritePost): Promise<Committed<PostChanged>> {
    const { context, post, words } = command;
    if (post !== undefined) return this.state.run(context, (tx, outbox) => this.again(tx, outbox, post, command));
    const { by, now } = context;
    const { office } = by;
    if (office === undefined) throw refuseAtDoor('not-allowed');
    return this.state.run(
      context,
      async (tx, outbox) => {
        const id = uuidv7();
        await this.takePictures(tx, id, words);
        const begun = begin({ id, office, category: words.category }, { by: by.id, at: now });
        await tx.query(
          `INSERT INTO news_post (id, office, state, to_review, changed_at, post, told)
           VALUES ($1, $2, 'DRAFT', false, $3, $4, $5)`,
          [id, office, now, JSON.stringify(begun.post), allSaid(words.title, words.summary)],
        );
        await this.desk.keep(tx, begun.post, words, undefined, context);
        outbox(await this.desk.note(tx, begun, { kind: 'WRITE' }, context));
        return changed(begun.post);
      },
      201,
    );
  }

  private async again(
    tx: EntityManager,
    outbox: (fact: OutboxFact) => void,
    id: string,
    { context, words, note }: WritePost,
  ): Promise<PostChanged> {
    const held = await this.desk.hold(tx, context.by, id);
    requireSeen(context, held.revision);
    await this.takePictures(tx, id, words);
    const what = { kind: 'WRITE', category: words.category, noted: note !== undefined } as const;
    const { post, fact } = await this.desk.carryOut(tx, held, { what }, context);
    // Of what nobody has read nothing is corrected.
    await this.desk.keep(tx, post, words, held.state === 'PUBLISHED' ? note : undefined, context);
    outbox(fact);
    return changed(post);
  }

  /** They are kept from now on, also when a later version leaves them out: an earlier one may be looked up. */
  private async takePictures(tx: EntityManager, post: string, { pictures }: PostWords): Promise<void> {
    const wanted = pictures.map(({ file }) => file);
    const rows = await tx.query<{ id: string }[]>('SELECT id FROM news_file WHERE post = $1 AND id = ANY($2)', [
      post,
      wanted,
    ]);
    const known = new Set(rows.map(({ id }) => id));
    const faults = wanted.flatMap((file, n): FieldProblem[] => {
      const code = known.has(file) ? 'news-picture-twice' : 'news-picture-unknown';
      if (known.has(file) && wanted.indexOf(file) === n) return [];
      return [{ path: `pictures.${n}.file`, code, severity: 'error' }];
    });
    if (faults.length > 0) throw refuseAtDoor('invalid-request', {}, faults);
    await this.files.claimWith(tx, [...known]);
  }
}
