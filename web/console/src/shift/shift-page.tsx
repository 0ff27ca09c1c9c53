import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Filter } from '../../../shared/lists/filter.js';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { onSettled } from '../../../shared/offline/outbox.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { desksOf } from './desks.js';
import { HandOverCard } from './hand-over-card.js';
import { Prepare } from './prepare.js';
import { handOvers } from './queries.js';
import { STATUSES, type ShiftSearch } from './search.js';
import './shift.css';

/** The hand-over of a shift: written by one, signed by the next, each in his own session. */
export function ShiftPage() {
  const { t } = useWords();
  const search: ShiftSearch = useSearch({ from: '/hand-overs' });
  const navigate = useNavigate({ from: '/hand-overs' });
  const session = useSession();
  const client = useQueryClient();
  const page = useQuery(handOvers(search));
  useEffect(
    () =>
      onSettled((_, answered) => {
        const position = (answered as { log?: { position?: number } } | undefined)?.log?.position;
        void client.fetchQuery({ ...handOvers(search, position), staleTime: 0 }).catch(() => undefined);
      }),
    [client, search],
  );
  if (!('me' in session)) return null;
  return (
    <div className="page shift">
      <h1>{t('shift.title')}</h1>
      <Prepare desks={desksOf(session.me)} />
      <section className="stack" aria-label={t('shift.title')}>
        <div className="filters">
          <Filter
            label={t('shift.status')}
            values={STATUSES}
            value={search.status}
            say={(each) => t(`shiftCode.${each}`)}
            onChange={(status) => void navigate({ search: { status }, replace: true })}
          />
        </div>
        {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
        {page.isPending && <Skeleton height={180} />}
        {page.data?.items.length === 0 && <Empty title={t('shift.none')} todo={t('shift.noneTodo')} />}
        <ol className="stack">
          {page.data?.items.map((told) => (
            <HandOverCard key={told.handOver} told={told} me={session.me.id} />
          ))}
        </ol>
        {page.data && (
          <Pages
            next={page.data.next}
            cursor={search.cursor}
            stale={page.data.stale}
            go={(cursor) => void navigate({ search: { ...search, cursor } })}
          />
        )}
      </section>
    </div>
  );
}
