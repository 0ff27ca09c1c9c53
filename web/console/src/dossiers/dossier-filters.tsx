import { NativeSelect, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { WorkKeys } from '../office/keys.js';
import { isOneStopClerk } from '../office/roles.js';
import { WhoseFilter } from '../office/whose-filter.js';
import { proceduresOf } from './queries.js';
import { DOSSIER_STATES, DUE, type DossiersSearch } from './search.js';

interface Props {
  readonly search: DossiersSearch;
  readonly go: (search: DossiersSearch) => void;
  readonly clear: () => void;
}

/** What the list is narrowed by; another filter is another list and begins at its start. */
export function DossierFilters({ search: now, go, clear }: Props) {
  const { t, language } = useWords();
  const session = useSession();
  const office = ('me' in session && session.me.office) || '';
  const clerk = 'me' in session && isOneStopClerk(session.me);
  const procedures = useQuery(proceduresOf(office)).data ?? [];
  const find = useRef<HTMLInputElement>(null);
  const { cursor: _, ...search } = now;
  useHotkeys([['/', () => find.current?.focus()]]);
  const { sort, ...narrowing } = search;
  return (
    <>
      <div className="row between">
        <h2>{t('dossier.title')}</h2>
        <span className="row">
          {clerk && (
            <Link to="/dossiers/take" className="as-button">
              {t('dossier.take')}
            </Link>
          )}
          <WorkKeys finds />
        </span>
      </div>
      <Filters clear={Object.keys(narrowing).length > 0 ? clear : undefined}>
        <TextInput
          ref={find}
          className="whole-row"
          key={search.find ?? ''}
          type="search"
          label={t('dossier.find')}
          maxLength={100}
          defaultValue={search.find ?? ''}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim() || undefined;
            if (typed !== search.find) go({ ...search, find: typed });
          }}
        />
        <Filter
          label={t('dossier.due')}
          values={DUE}
          value={search.due}
          say={(each) => t(`dossierDue.${each}`)}
          onChange={(due) => go({ ...search, due })}
        />
        <Filter
          label={t('dossier.state')}
          values={DOSSIER_STATES}
          value={search.state}
          say={(each) => t(`dossierState.${each}`)}
          onChange={(state) => go({ ...search, state })}
        />
        <WhoseFilter
          label={t('dossier.official')}
          value={search.official}
          onChange={(official) => go({ ...search, official })}
        />
        <NativeSelect
          label={t('dossier.procedure')}
          value={search.procedure ?? ''}
          data={[
            { value: '', label: t('list.all') },
            ...procedures.map((each) => ({ value: each.code, label: each[language] })),
          ]}
          onChange={(event) => go({ ...search, procedure: event.currentTarget.value || undefined })}
        />
        <Filter
          label={t('dossier.show')}
          values={['SIGN', 'OVER'] as const}
          value={search.over === 'true' ? 'OVER' : search.toSign === 'true' ? 'SIGN' : undefined}
          none={t('dossier.open')}
          say={(each) => t(each === 'SIGN' ? 'office.toSign' : 'dossier.over')}
          onChange={(show) => {
            const { over: _over, toSign: _toSign, ...rest } = search;
            go({ ...rest, ...(show === 'OVER' && { over: 'true' }), ...(show === 'SIGN' && { toSign: 'true' }) });
          }}
        />
        <SortChoice
          cards
          sort={sort}
          names={[
            ['DUE', t('dossier.due')],
            ['SENT', t('dossier.sent')],
          ]}
          none={t('list.up', { column: t('dossier.due') })}
          go={(to) => go({ ...search, sort: to })}
        />
      </Filters>
    </>
  );
}
