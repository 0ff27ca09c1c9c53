import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { YES_NO } from '../../../shared/lists/search.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useWords } from '../app/words.js';
import { WorkKeys } from '../office/keys.js';
import { bodies } from '../office/queries.js';
import { CATEGORIES, STATES, type NewsSearch } from './search.js';

interface Props {
  readonly search: NewsSearch;
  readonly go: (search: NewsSearch) => void;
  readonly clear: () => void;
  /** Begins a post; left out for who only reads, who chooses among offices instead. */
  readonly begin?: (() => void) | undefined;
}

/** What the list is narrowed by; another filter is another list and begins at its start. */
export function PostFilters({ search: now, go, clear, begin }: Props) {
  const { t, language } = useWords();
  const { cursor: _, ...search } = now;
  const { sort, ...narrowing } = search;
  const offices = useQuery({ ...bodies, enabled: !begin }).data ?? [];
  return (
    <>
      <div className="row between">
        <h2>{t('news.title')}</h2>
        {begin ? <Button onClick={begin}>{t('news.begin')}</Button> : <WorkKeys finds={false} />}
      </div>
      <Filters clear={Object.keys(narrowing).length > 0 ? clear : undefined}>
        <TextFilter label={t('news.search')} value={search.text} onChange={(text) => go({ ...search, text })} />
        <Filter
          label={t('news.state')}
          values={STATES}
          value={search.state}
          say={(each) => t(`newsState.${each}`)}
          onChange={(state) => go({ ...search, state })}
        />
        <Filter
          label={t('news.category')}
          values={CATEGORIES}
          value={search.category}
          say={(each) => CATEGORY_WORDS[each][language]}
          onChange={(category) => go({ ...search, category })}
        />
        <Filter
          label={t('news.review')}
          values={YES_NO.slice(0, 1)}
          value={search.toReview}
          say={() => t('news.toReview')}
          onChange={(toReview) => go({ ...search, toReview })}
        />
        {!begin && (
          <Filter
            label={t('news.office')}
            values={offices.map(({ code }) => code)}
            value={search.office}
            say={(code) => offices.find((each) => each.code === code)?.name[language] ?? code}
            onChange={(office) => go({ ...search, office })}
          />
        )}
        <SortChoice
          cards
          sort={sort}
          names={[
            ['CHANGED', t('news.changed')],
            ['PUBLISHED', t('news.published')],
          ]}
          none={t('list.down', { column: t('news.changed') })}
          go={(to) => go({ ...search, sort: to })}
        />
      </Filters>
    </>
  );
}
