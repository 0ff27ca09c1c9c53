import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Deliveries } from '../../messages/index.js';
import type { Reaction, Recorded } from '../../shared/event-store/projection.js';
import type { NewsEvent } from './domain/news-events.js';
import type { PostWords } from './domain/post.js';
import { Follows } from './follows.js';

type Told = Extract<NewsEvent, { type: 'NewsPublished' | 'NewsCorrected' | 'NewsWithdrawn' }>;
type Published = Extract<NewsEvent, { type: 'NewsPublished' }>;

/** A warning reaches a whole commune: so many are told in one transaction, in which each of them is held. */
const AT_ONCE = 200;
/** What stands for the title of a post that nobody may read any more. */
const WITHDRAWN: PostWords['title'] = {
  vi: 'bài này đã được rút',
  zh: '该文章已撤回',
  en: 'this post was withdrawn',
};

/**
 * Reaction: whoever follows a body or a category is told of its new posts, in his inbox and beside the product as he chose. An
 * event that is read twice tells nobody twice: the cause of a message is the event and its reader, so after a crash those are
 * told who were not. Of what was withdrawn meanwhile nobody is; in the inbox of whoever was told before, a post is called what
 * it is called now, and when it is withdrawn its message says so.
 */
@Injectable()
export class TellFollowers implements Reaction<Told> {
  readonly name = 'tell-followers-of-news';
  readonly types = ['NewsPublished', 'NewsCorrected', 'NewsWithdrawn'] as const;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly follows: Follows,
    private readonly deliveries: Deliveries,
  ) {}

  react: Reaction<Told>['react'] = async (event) => {
    if (event.type !== 'NewsPublished') {
      const { post } = event.data;
      await this.deliveries.reword(aboutOf(post), titles((await shown(this.source.manager, post)) ?? WITHDRAWN));
      return;
    }
    const { office, category } = event.data;
    let people = await this.follows.after(office, category, '', AT_ONCE);
    while (people.length > 0) {
      if (!(await this.tell(event, people))) return;
      people = await this.follows.after(office, category, people.at(-1) ?? '', AT_ONCE);
    }
  };

  /** @returns whether there was still something to tell of */
  private tell({ id, data: { post, at } }: Recorded<Published>, people: readonly string[]): Promise<boolean> {
    return this.source.transaction(async (tx) => {
      const title = await shown(tx, post);
      if (!title) return false;
      const path = `/citizen/news/${post}`;
      const of = { cause: id, kind: 'NEWS_PUBLISHED', path, about: aboutOf(post), occurredAt: at } as const;
      await this.deliveries.tellCitizens({ ...of, params: titles(title) }, people, tx);
      return true;
    });
  }
}

const aboutOf = (post: string): string => `news-${post}`;

/** What a post is called while everybody may read it. */
async function shown(on: EntityManager, post: string): Promise<PostWords['title'] | undefined> {
  const [row] = await on.query<{ title: PostWords['title'] }[]>(
    `SELECT shown -> 'title' AS title FROM news_post WHERE id = $1 AND state = 'PUBLISHED'`,
    [post],
  );
  return row?.title;
}

function titles({ vi, zh = vi, en = vi }: PostWords['title']) {
  return { titleVi: vi, titleZh: zh, titleEn: en };
}
