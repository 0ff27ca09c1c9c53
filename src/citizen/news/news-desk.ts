import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { OutboxFact } from '../../shared/event-store/state-command.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { act, type Acted, type PostAct } from './domain/post-acts.js';
import type { Post, PostState, PostWords } from './domain/post.js';
import { allSaid, type Told } from './domain/told.js';

/** Who writes for an office; those of the province read all of them. */
export const WRITERS = ['ONE_STOP_CLERK', 'CIVIL_SERVANT'] as const satisfies readonly Role[];
export const NEWS_PEOPLE = [...WRITERS, 'PROVINCE'] as const satisfies readonly Role[];

/** A post after something was done with it. */
export interface PostChanged {
  readonly id: string;
  readonly state: PostState;
  readonly correction?: Post['correction'];
  readonly version: number;
  readonly revision: number;
  readonly publishAt?: string;
}

/** Holds a post while something is done with it. */
@Injectable()
export class NewsDesk {
  /** The post, locked, of whose office it is; for all others there is none. Throws `not-found`. */
  async hold(tx: EntityManager, by: Principal, id: string): Promise<Post> {
    const [row] = await tx.query<{ post: Post }[]>('SELECT post FROM news_post WHERE id = $1 FOR UPDATE', [id]);
    if (!row || !writesFor(row.post, by)) throw refuse('not-found');
    return row.post;
  }

  /** Decides, and writes what became of it, with the step and what the log is told. */
  async carryOut(
    tx: EntityManager,
    post: Post,
    { what, words, why }: { what: PostAct; words?: string | undefined; why?: Told | undefined },
    { by, now: asked }: CommandContext,
  ): Promise<{ readonly post: Post; readonly fact: OutboxFact }> {
    const now = isPublished(post, what) ? await momentOfItsOwn(tx, asked) : asked;
    const acted = act(post, what, { by: by.id, at: now });
    const { id, shown } = acted.post;
    if (what.kind === 'APPROVE')
      await tx.query('UPDATE news_version SET reviewed_by = $3, reviewed_at = $4 WHERE post = $1 AND n = $2', [
        id,
        what.version,
        by.id,
        now,
      ]);
    await this.write(tx, acted.post, now, why);
    if (shown !== post.shown) await this.show(tx, acted.post);
    return { post: acted.post, fact: await this.note(tx, acted, { kind: what.kind, words }, { by, now }) };
  }

  /** Keeps words as the newest version of a post. */
  async keep(tx: EntityManager, post: Post, words: PostWords, note: Told | undefined, { by, now }: CommandContext) {
    await tx.query(
      'INSERT INTO news_version (post, n, words, note, by, at, writers) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [post.id, post.version, JSON.stringify(words), note ? JSON.stringify(note) : null, by.id, now, [...post.writers]],
    );
    await tx.query('UPDATE news_post SET told = $2 WHERE id = $1', [post.id, allSaid(words.title, words.summary)]);
  }

  async note(
    tx: EntityManager,
    { post, event }: Acted,
    { kind, words }: { kind: string; words?: string | undefined },
    { by, now }: Pick<CommandContext, 'by' | 'now'>,
  ): Promise<OutboxFact> {
    await tx.query('INSERT INTO news_step (post, n, kind, at, by, words) VALUES ($1, $2, $3, $4, $5, $6)', [
      post.id,
      post.revision,
      kind,
      now,
      by.id,
      words ?? null,
    ]);
    return { stream: `news-${post.id}`, event };
  }

  /** What lists go by. The words that are public go with the state: no moment has one without the other. */
  private async write(tx: EntityManager, post: Post, now: Date, why: Told | undefined): Promise<void> {
    const { id, state, correction, publishAt, publishedAt } = post;
    await tx.query(
      `UPDATE news_post p SET post = $2, state = $3, to_review = $4, changed_at = $5, publish_at = $6, published_at = $7,
         withdrawn_why = $8,
         shown = (SELECT v.words FROM news_version v WHERE v.post = $1 AND v.n = $9::int),
         shown_category = (SELECT v.words->>'category' FROM news_version v WHERE v.post = $1 AND v.n = $9::int)
       WHERE p.id = $1`,
      [
        id,
        JSON.stringify(post),
        state,
        state === 'IN_REVIEW' || correction === 'IN_REVIEW',
        now,
        state === 'SCHEDULED' ? (publishAt ?? null) : null,
        publishedAt ?? null,
        why ? JSON.stringify(why) : null,
        post.shown ?? null,
      ],
    );
  }

  /** What is searched follows what is shown. */
  private async show(tx: EntityManager, { id }: Post): Promise<void> {
    const [row] = await tx.query<{ shown: PostWords | null }[]>('SELECT shown FROM news_post WHERE id = $1', [id]);
    const shown = row?.shown;
    await tx.query('UPDATE news_post SET shown_text = $2 WHERE id = $1', [
      id,
      shown ? allSaid(shown.title, shown.summary, shown.text) : null,
    ]);
  }
}

/** Whether the public may read a post by this that it could not read before. */
function isPublished({ state }: Post, { kind }: PostAct): boolean {
  return kind === 'PUBLISH' || (kind === 'APPROVE' && state === 'IN_REVIEW');
}

/**
 * Posts are published one after the other, each later than all that could be read before: whoever has seen them up to one has
 * not seen what was published in the same moment and was not yet there when he looked.
 */
async function momentOfItsOwn(tx: EntityManager, now: Date): Promise<Date> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('publish-news', 0))`);
  const [row] = await tx.query<{ last: Date }[]>(
    'SELECT published_at AS last FROM news_post WHERE published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1',
  );
  return new Date(Math.max(now.getTime(), (row?.last.getTime() ?? 0) + 1));
}

/** Whether somebody writes for the office whose post it is. */
export function writesFor({ office }: Pick<Post, 'office'>, by: Principal): boolean {
  return by.system === true || by.office === office;
}

export function changed({ id, state, correction, version, revision, publishAt }: Post): PostChanged {
  return {
    id,
    state,
    ...(correction && { correction }),
    version,
    revision,
    ...(publishAt !== undefined && { publishAt }),
  };
}
