import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Pages } from '../../../shared/lists/pages.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { Status, TICKET_LOOK } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { lasted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { longWaitsOf, type LongWait } from './queries.js';
import { CLASSES, WAITS } from './search.js';
import { WhyItWaits } from './why-it-waits.js';

/** Who waits longer than the gate's own rule allows, the longest first, and what stands in the way. */
export function LongWaits({ gate }: { readonly gate: Gate }) {
  const { t } = useWords();
  const search = useSearch({ from: '/board/overview' });
  const navigate = useNavigate({ from: '/board/overview' });
  const page = useQuery(longWaitsOf(gate, search));
  const filtered = search.class !== undefined || search.status !== undefined;
  return (
    <section className="panel stack">
      <div className="row between">
        <h2 id="long-waits">{t('overview.longWaits')}</h2>
        <Link to="/board/settings/$setting/$scope" params={{ setting: 'long-waits', scope: gate }}>
          {t('overview.rule')}
        </Link>
      </div>
      <div className="filters">
        <Filter
          label={t('board.class')}
          values={CLASSES}
          value={search.class}
          say={(each) => t(gateKeys.class(each))}
          onChange={(kind) => void navigate({ search: { status: search.status, class: kind }, replace: true })}
        />
        <Filter
          label={t('board.status')}
          values={WAITS}
          value={search.status}
          say={(each) => t(gateKeys.ticket(each))}
          onChange={(status) => void navigate({ search: { class: search.class, status }, replace: true })}
        />
      </div>
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={160} />}
      {page.data?.items.length === 0 && !filtered && (
        <Empty title={t('overview.nobody')} todo={t('overview.nobodyTodo')} />
      )}
      {page.data?.items.length === 0 && filtered && <p className="muted">{t('overview.nobody')}</p>}
      {page.data && page.data.items.length > 0 && (
        <>
          <ol className="long-waits" aria-labelledby="long-waits">
            {page.data.items.map((each) => (
              <Line key={each.ticket} wait={each} />
            ))}
          </ol>
          <p className="muted small">{t('overview.longWaitsWhy')}</p>
        </>
      )}
      {page.data && (
        <Pages
          next={page.data.next}
          cursor={search.cursor}
          stale={page.data.stale}
          go={(cursor) => void navigate({ search: { ...search, cursor } })}
        />
      )}
    </section>
  );
}

function Line({ wait }: { readonly wait: LongWait }) {
  const { t, language } = useWords();
  const nameOf = usePlaceNames();
  const now = useGateTime(10_000);
  const place = wait.lane ?? wait.yard;
  return (
    <li>
      <div className="row">
        <TicketCode code={wait.code} direction={wait.direction} t={t} />
        {wait.plate && <b className="figures">{wait.plate}</b>}
        <span className="muted">{t(gateKeys.cargo(wait.cargo))}</span>
        <span className="waited">
          <b className="figures">{lasted(Date.parse(wait.since), now, language)}</b>{' '}
          <span className="muted small">{t('overview.limit', { minutes: wait.limitMinutes })}</span>
        </span>
      </div>
      <div className="row second">
        <Status {...(TICKET_LOOK[wait.status] ?? { hue: 'plain', icon: 'none' })}>
          {t(gateKeys.ticket(wait.status))}
        </Status>
        {place && <span>{nameOf(place)}</span>}
        <WhyItWaits wait={wait} />
      </div>
    </li>
  );
}
