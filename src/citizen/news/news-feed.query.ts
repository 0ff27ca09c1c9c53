import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Feed } from 'feed';
import { Clock } from '../../shared/clock/clock.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Language } from '../../shared/http/language.js';
import { CATEGORY_WORDS, type Category } from './domain/category.js';
import { toldIn } from './domain/told.js';
import { OfficeNames } from './office-names.js';
import { ListNews } from './public-news.queries.js';
import { escapedLine } from './rendered-text.js';

export const FEED_FORMATS = ['rss', 'atom'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export interface FeedOf {
  readonly format: FeedFormat;
  readonly language: Language;
  readonly office?: string | undefined;
  readonly category?: Category | undefined;
  /** Where the product is reached, without a slash at the end. */
  readonly origin: string;
}

const NAME: Words = { vi: 'Tin tức tỉnh Lạng Sơn', zh: '谅山省新闻', en: 'News of Lạng Sơn Province' };
/** Readers of feeds keep what they saw. */
const NEWEST = 30;

/** The newest posts as readers of feeds take them: titles and summaries, which lead to the posts themselves. */
export class NewsFeed extends Query<string> {
  constructor(readonly of: FeedOf) {
    super();
  }
}

@QueryHandler(NewsFeed)
export class NewsFeedHandler implements IQueryHandler<NewsFeed> {
  constructor(
    private readonly questions: QueryBus,
    private readonly names: OfficeNames,
    private readonly clock: Clock,
  ) {}

  async execute({ of }: NewsFeed): Promise<string> {
    const { language, office, category, origin } = of;
    const filter = { limit: NEWEST, ...(office !== undefined && { office }), ...(category && { category }) };
    const { items } = await this.questions.execute(new ListNews(filter));
    const page = `${origin}/citizen/news`;
    const title = [
      NAME[language],
      office === undefined ? undefined : ((await this.names.all()).get(office)?.[language] ?? office),
      category && CATEGORY_WORDS[category][language],
    ];
    const newest = items
      .map(({ publishedAt, correctedAt }) => correctedAt ?? publishedAt)
      .toSorted()
      .at(-1);
    const feed = new Feed({
      id: page,
      link: page,
      title: title.filter(Boolean).join(' · '),
      description: NAME[language],
      language,
      copyright: NAME[language],
      // The same posts make the same feed, whenever it is asked for.
      updated: newest === undefined ? this.dayBegan() : new Date(newest),
      feedLinks: { rss: addressOf('rss', of), atom: addressOf('atom', of) },
    });
    for (const post of items) {
      feed.addItem({
        id: `urn:uuid:${post.id}`,
        guid: `urn:uuid:${post.id}`,
        link: `${page}/${post.id}`,
        title: escapedLine(toldIn(post.title, language).said),
        description: escapedLine(toldIn(post.summary, language).said),
        category: [{ name: CATEGORY_WORDS[post.category][language], term: post.category }],
        author: [{ name: post.officeName?.[language] ?? post.office }],
        published: new Date(post.publishedAt),
        date: new Date(post.correctedAt ?? post.publishedAt),
      });
    }
    return of.format === 'rss' ? feed.rss2() : feed.atom1();
  }

  /** A feed without posts must say a time too: one that does not change at every look. */
  private dayBegan(): Date {
    const now = this.clock.now();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  }
}

function addressOf(format: FeedFormat, { origin, language, office, category }: FeedOf): string {
  const query = new URLSearchParams({
    language,
    ...(office !== undefined && { office }),
    ...(category && { category }),
  });
  return `${origin}/api/v1/news-feeds/${format}?${query.toString()}`;
}
