import { Button, NativeSelect } from '@mantine/core';
import IconMap from '@tabler/icons-react/icons/IconMap';
import { useQuery } from '@tanstack/react-query';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useWords } from '../app/words.js';
import { WorkKeys } from '../office/keys.js';
import { communes } from '../office/queries.js';
import { WhoseFilter } from '../office/whose-filter.js';
import { DUE, KINDS, STATES, TOPICS, type PetitionsSearch } from './search.js';

interface Props {
  readonly search: PetitionsSearch;
  readonly go: (search: PetitionsSearch) => void;
  readonly clear: () => void;
}

/** What the list is narrowed by; another filter is another list and begins at its start. */
export function PetitionFilters({ search: now, go, clear }: Props) {
  const { t, language } = useWords();
  const places = useQuery(communes).data ?? [];
  const { cursor: _, ...search } = now;
  const { sort, map, ...narrowing } = search;
  const shown =
    search.over === 'true'
      ? 'OVER'
      : search.toReview === 'true'
        ? 'REVIEW'
        : search.escalated === 'true'
          ? 'UP'
          : undefined;
  const show = (value: 'OVER' | 'REVIEW' | 'UP' | undefined) => {
    const { over: _over, toReview: _toReview, escalated: _escalated, ...rest } = search;
    go({
      ...rest,
      ...(value === 'OVER' && { over: 'true' as const }),
      ...(value === 'REVIEW' && { toReview: 'true' as const }),
      ...(value === 'UP' && { escalated: 'true' as const }),
    });
  };
  return (
    <>
      <div className="row between">
        <h2>{t('petition.title')}</h2>
        <Button
          variant="default"
          size="sm"
          aria-pressed={map === 'true'}
          leftSection={<IconMap size={18} aria-hidden />}
          onClick={() => {
            const { map: _map, ...without } = now;
            go(map === 'true' ? without : { ...now, map: 'true' });
          }}
        >
          {t('petition.map')}
        </Button>
        <WorkKeys finds={false} />
      </div>
      <Filters clear={Object.keys(narrowing).length > 0 ? clear : undefined}>
        <Filter
          label={t('petition.kind')}
          values={KINDS}
          value={search.kind}
          say={(each) => t(`petitionKind.${each}`)}
          onChange={(kind) => go({ ...search, kind })}
        />
        <Filter
          label={t('petition.topic')}
          values={TOPICS}
          value={search.topic}
          say={(each) => t(`petitionTopic.${each}`)}
          onChange={(topic) => go({ ...search, topic })}
        />
        <Filter
          label={t('petition.due')}
          values={DUE}
          value={search.due}
          say={(each) => t(`petitionDue.${each}`)}
          onChange={(due) => go({ ...search, due })}
        />
        <Filter
          label={t('petition.state')}
          values={STATES}
          value={search.state}
          say={(each) => t(`petitionState.${each}`)}
          onChange={(state) => go({ ...search, state })}
        />
        <NativeSelect
          label={t('petition.commune')}
          value={search.commune ?? ''}
          data={[
            { value: '', label: t('list.all') },
            ...places.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
          onChange={(event) => go({ ...search, commune: event.currentTarget.value || undefined })}
        />
        <WhoseFilter
          label={t('petition.official')}
          value={search.official}
          onChange={(official) => go({ ...search, official })}
        />
        <Filter
          label={t('petition.show')}
          values={['REVIEW', 'UP', 'OVER'] as const}
          value={shown}
          none={t('petition.open')}
          say={(each) => t(each === 'OVER' ? 'petition.over' : each === 'UP' ? 'office.escalated' : 'office.toReview')}
          onChange={show}
        />
        <SortChoice
          cards
          sort={sort}
          names={[
            ['DUE', t('petition.due')],
            ['SENT', t('petition.sent')],
          ]}
          none={t('list.up', { column: t('petition.due') })}
          go={(to) => go({ ...search, sort: to })}
        />
      </Filters>
    </>
  );
}
