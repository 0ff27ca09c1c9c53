import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { tell } from '../../../shared/offline/outbox.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';
import { FollowNews } from './follow-news.js';
import { PostCard } from './post-card.js';
import { followedNews, myFollows, newsOf } from './queries.js';
import { newestShown } from './newest-shown.js';
import { CATEGORIES, type NewsSearch } from './search.js';

/** Posts of the province and its communes: all of them, or those that one follows. */
export function NewsPage() {
  const { t, language } = useWords();
  const search: NewsSearch = useSearch({ from: '/news' });
  const navigate = useNavigate({ from: '/news' });
  const session = useSession();
  const isCitizen = 'me' in session && session.me.roles.includes('CITIZEN');
  const mine = isCitizen && search.followed === 'true';
  const everybody = useQuery({ ...newsOf(search), enabled: !mine });
  const followed = useQuery({ ...followedNews(search), enabled: mine });
  const page = mine ? followed : everybody;
  const offices = useQuery(bodies).data ?? [];
  const follows = useQuery({ ...myFollows, enabled: isCitizen });
  const { cursor, followed: _, ...filters } = search;
  const narrow = (more: NewsSearch) => {
    const { cursor: __, ...rest } = search;
    void navigate({ search: { ...rest, ...more }, replace: true });
  };
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const unseen = follows.data?.unseen ?? 0;
  // Whoever has the newest of his list before him has seen it up to there; a later page and a part of it tell nothing of the rest.
  const upTo = mine && unseen > 0 ? newestShown(search, followed.data?.items) : undefined;
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (upTo === undefined || upTo === told.current) return;
    told.current = upTo;
    const command = { method: 'POST', path: '/api/v1/news-follows/seen', body: { upTo } } as const;
    void tell({ ...command, said: { key: 'news.seen', about: '' } });
  }, [upTo]);
  return (
    <div className="page narrow-page stack">
      <h1>{t('news.title')}</h1>
      <Filters clear={filtered ? () => void navigate({ search: {}, replace: true }) : undefined}>
        <TextFilter label={t('news.search')} value={search.text} onChange={(text) => narrow({ text })} />
        <Filter
          label={t('news.office')}
          values={offices.map(({ code }) => code)}
          value={search.office}
          say={(code) => offices.find((each) => each.code === code)?.name[language] ?? code}
          onChange={(office) => narrow({ office })}
        />
        <Filter
          label={t('news.category')}
          values={CATEGORIES}
          value={search.category}
          say={(category) => CATEGORY_WORDS[category][language]}
          onChange={(category) => narrow({ category })}
        />
        {isCitizen && (
          <Filter
            label={t('news.whose')}
            values={['true'] as const}
            value={search.followed === 'true' ? 'true' : undefined}
            none={t('news.everybodys')}
            say={() => (unseen > 0 ? t('news.followedUnseen', { count: unseen }) : t('news.followed'))}
            onChange={(value) => narrow({ followed: value })}
          />
        )}
      </Filters>
      <FollowNews office={search.office} category={search.category} />
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => {
          const { cursor: __, ...rest } = search;
          void navigate({ search: { ...rest, ...(to !== undefined && { cursor: to }) } });
        }}
        empty={
          mine
            ? { title: t('news.noneFollowed'), todo: t('news.noneFollowedTodo') }
            : { title: t('news.none'), todo: t('news.noneTodo') }
        }
        filtered={filtered}
        height={<Skeleton height={320} />}
      >
        {(rows) => (
          <ul className="cards">
            {rows.map((post) => (
              <PostCard key={post.id} post={post} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}
