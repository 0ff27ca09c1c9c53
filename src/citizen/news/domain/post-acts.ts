import type { Category } from './category.js';
import type { NewsEvent } from './news-events.js';
import { refuse } from './news-problems.js';
import type { Post } from './post.js';

/** Who acts, and when. */
export interface Acting {
  readonly by: string;
  readonly at: Date;
}

export type PostAct =
  /** `noted`: it says what is changed, which words that are public already must. */
  | { readonly kind: 'WRITE'; readonly category: Category; readonly noted: boolean }
  | { readonly kind: 'SUBMIT'; readonly version: number; readonly publishAt?: string | undefined }
  | { readonly kind: 'SEND_BACK'; readonly version: number }
  | { readonly kind: 'APPROVE'; readonly version: number }
  | { readonly kind: 'UNSCHEDULE' }
  | { readonly kind: 'PUBLISH' }
  | { readonly kind: 'WITHDRAW' }
  | { readonly kind: 'DISCARD' };
export type PostActKind = PostAct['kind'];
export const POST_ACTS = [
  'WRITE',
  'SUBMIT',
  'SEND_BACK',
  'APPROVE',
  'UNSCHEDULE',
  'PUBLISH',
  'WITHDRAW',
  'DISCARD',
] as const satisfies readonly PostActKind[];

export interface Acted {
  readonly post: Post;
  readonly event: NewsEvent;
}

const FARTHEST_MS = 366 * 86_400_000;

/** Somebody begins a post. */
export function begin(of: Pick<Post, 'id' | 'office' | 'category'>, { by, at }: Acting): Acted {
  const { id, office } = of;
  const post: Post = { ...of, state: 'DRAFT', version: 1, writers: [by], revision: 1 };
  return { post, event: { type: 'NewsWritten', data: { post: id, at: at.toISOString(), office, version: 1 } } };
}

/** Whether something may be done with a post as it stands; what depends on who asks is refused later. */
export function isPossible({ state, correction }: Post, kind: PostActKind): boolean {
  const published = state === 'PUBLISHED';
  switch (kind) {
    case 'WRITE':
      return state === 'DRAFT' || (published && correction !== 'IN_REVIEW');
    case 'SUBMIT':
    case 'DISCARD':
      return state === 'DRAFT' || (published && correction === 'WRITTEN');
    case 'SEND_BACK':
    case 'APPROVE':
      return state === 'IN_REVIEW' || (published && correction === 'IN_REVIEW');
    case 'UNSCHEDULE':
    case 'PUBLISH':
      return state === 'SCHEDULED';
    case 'WITHDRAW':
      return published;
  }
}

/** Throws `news-not-in-state` and what stands against an act. */
export function act(post: Post, what: PostAct, acting: Acting): Acted {
  if (!isPossible(post, what.kind)) throw refuse('news-not-in-state');
  if ('version' in what && what.version !== post.version) throw refuse('news-version-other');
  const { post: after, event } = decided(post, what, acting);
  return { post: { ...after, revision: post.revision + 1 }, event };
}

function decided(post: Post, what: PostAct, acting: Acting): Acted {
  const of = { post: post.id, at: acting.at.toISOString(), version: post.version };
  const isPublic = post.state === 'PUBLISHED';
  switch (what.kind) {
    case 'WRITE':
      return written(post, what, acting);
    case 'SUBMIT':
      return submitted(post, what.publishAt, acting);
    case 'SEND_BACK':
      return {
        post: isPublic ? { ...post, correction: 'WRITTEN' } : { ...post, state: 'DRAFT' },
        event: { type: 'NewsSentBack', data: of },
      };
    case 'APPROVE':
      return approved(post, acting);
    case 'UNSCHEDULE': {
      const { publishAt: _, ...rest } = post;
      return { post: { ...rest, state: 'DRAFT' }, event: { type: 'NewsUnscheduled', data: of } };
    }
    case 'PUBLISH':
      if (post.publishAt !== undefined && post.publishAt > of.at) throw refuse('news-not-due');
      return published(post, of.at);
    case 'WITHDRAW': {
      const { correction: _, shown: __, ...rest } = post;
      return {
        post: { ...rest, state: 'WITHDRAWN', writers: [], withdrawnAt: of.at },
        event: { type: 'NewsWithdrawn', data: { ...of, version: post.shown ?? post.version } },
      };
    }
    case 'DISCARD': {
      const { correction: _, ...rest } = post;
      return {
        post: isPublic ? { ...rest, writers: [] } : { ...rest, state: 'DISCARDED' },
        event: { type: 'NewsDiscarded', data: of },
      };
    }
  }
}

function written(post: Post, what: Extract<PostAct, { kind: 'WRITE' }>, { by, at }: Acting): Acted {
  const isPublic = post.state === 'PUBLISHED';
  if (isPublic && !what.noted) throw refuse('news-note-missing');
  const version = post.version + 1;
  const writers = [...new Set([...post.writers, by])];
  return {
    post: { ...post, category: what.category, version, writers, ...(isPublic && { correction: 'WRITTEN' as const }) },
    event: { type: 'NewsWritten', data: { post: post.id, at: at.toISOString(), office: post.office, version } },
  };
}

function submitted(post: Post, publishAt: string | undefined, { at }: Acting): Acted {
  const isPublic = post.state === 'PUBLISHED';
  if (isPublic && publishAt !== undefined) throw refuse('news-correction-at-once');
  const ahead = publishAt === undefined ? undefined : Date.parse(publishAt) - at.getTime();
  if (ahead !== undefined && (ahead <= 0 || ahead > FARTHEST_MS)) throw refuse('news-publish-time');
  const { publishAt: _, ...rest } = post;
  const data = { post: post.id, at: at.toISOString(), version: post.version };
  // In one spelling, so that times are compared as text.
  const due = publishAt === undefined ? {} : { publishAt: new Date(publishAt).toISOString() };
  return {
    post: isPublic ? { ...rest, correction: 'IN_REVIEW' } : { ...rest, state: 'IN_REVIEW', ...due },
    event: { type: 'NewsSubmitted', data: { ...data, ...due } },
  };
}

function approved(post: Post, { by, at }: Acting): Acted {
  if (post.writers.includes(by)) throw refuse('news-needs-second-person');
  const now = at.toISOString();
  const { id, version, category, publishAt } = post;
  if (post.state === 'PUBLISHED') {
    const { correction: _, ...rest } = post;
    return {
      post: { ...rest, shown: version, writers: [], correctedAt: now },
      event: { type: 'NewsCorrected', data: { post: id, at: now, version, category } },
    };
  }
  // Whoever reviews late lets nothing wait for a time that has gone by.
  if (publishAt === undefined || publishAt <= now) return published(post, now);
  return {
    post: { ...post, state: 'SCHEDULED' },
    event: { type: 'NewsScheduled', data: { post: id, at: now, version, publishAt } },
  };
}

function published(post: Post, now: string): Acted {
  const { id, version, office, category } = post;
  const { publishAt: _, ...rest } = post;
  return {
    post: { ...rest, state: 'PUBLISHED', shown: version, writers: [], publishedAt: now },
    event: { type: 'NewsPublished', data: { post: id, at: now, version, office, category } },
  };
}
