import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Deliveries } from '../../messages/index.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import type { NewsEvent } from './domain/news-events.js';
import type { PostWords } from './domain/post.js';
import { Follows } from './follows.js';

type Published = Extract<NewsEvent, { type: 'NewsPublished' }>;

/** A warning reaches a whole commune: so many are told by one statement. */
const AT_ONCE = 500;

/**
 * Reaction: whoever follows a body or a category is told of its new posts beside the product, as he chose. An event that is
 * read twice tells nobody twice: the cause of a message is the event and its reader. Of what was withdrawn meanwhile nobody is.
 */
@Injectable()
export class TellFollowers implements Reaction<Published> {
  readonly name = 'tell-followers-of-news';
  readonly types = ['NewsPublished'] as const;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly follows: Follows,
    private readonly deliveries: Deliveries,
  ) {}

  react: Reaction<Published>['react'] = async ({ id, data: { post, at, office, category } }) => {
    const [row] = await this.source.query<{ shown: PostWords }[]>(
      `SELECT shown FROM news_post WHERE id = $1 AND state = 'PUBLISHED'`,
      [post],
    );
    if (!row) return;
    const { vi, zh = vi, en = vi } = row.shown.title;
    const notice = {
      cause: id,
      kind: 'NEWS_PUBLISHED',
      params: { titleVi: vi, titleZh: zh, titleEn: en },
      path: `/citizen/news/${post}`,
      about: `news-${post}`,
      occurredAt: at,
    } as const;
    let told = await this.follows.after(office, category, '', AT_ONCE);
    while (told.length > 0) {
      await this.deliveries.tell(
        notice,
        told.map((person) => ({ id: person })),
      );
      told = await this.follows.after(office, category, told.at(-1) ?? '', AT_ONCE);
    }
  };
}
