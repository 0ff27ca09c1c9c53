import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { useSend } from '../board/send.js';
import { servesCitizens } from '../office/roles.js';
import { CodeFilter } from './code-filter.js';
import { deliveriesOf, type Delivery } from './queries.js';
import { CHANNELS, STATES, type DeliveriesSearch } from './search.js';

const FAILED = ['FAILED', 'WITHHELD'] as const;

/** What left the product or should have: who looks after it sees what failed and why, and has it sent again. */
export function DeliveriesPage() {
  const session = useSession();
  const search = useSearch({ from: '/board/deliveries' });
  const navigate = useNavigate({ from: '/board/deliveries' });
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('deliveries')) return <NotFound />;
  return <DeliveryList search={search} go={(to, replace) => void navigate({ search: to, replace })} states={STATES} />;
}

/** The same for an office: what did not arrive of its dossiers and petitions, and whom it has to call. */
export function OfficeDeliveriesPage() {
  const session = useSession();
  const search = useSearch({ from: '/undelivered' });
  const navigate = useNavigate({ from: '/undelivered' });
  if (!('me' in session)) return null;
  if (!servesCitizens(session.me)) return <NotFound />;
  return <DeliveryList search={search} go={(to, replace) => void navigate({ search: to, replace })} office />;
}

interface ListProps {
  readonly search: DeliveriesSearch;
  readonly go: (search: DeliveriesSearch, replace: boolean) => void;
  /** States to choose from, where all are shown. */
  readonly states?: readonly (typeof STATES)[number][];
  readonly office?: true;
}

function DeliveryList({ search, go, states = FAILED, office }: ListProps) {
  const { t } = useWords();
  const page = useQuery({ ...deliveriesOf(search), placeholderData: keepPreviousData });
  const { cursor, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.values(narrowing).some((each) => each !== undefined);
  // Another filter is another list: it begins at its start.
  const filter = (more: DeliveriesSearch) => go({ ...filters, ...more }, true);
  return (
    <div className={office ? 'page stack' : 'stack'}>
      <h1>{t(office ? 'deliveries.undelivered' : 'deliveries.title')}</h1>
      {office && <p className="muted">{t('deliveries.undeliveredWhy')}</p>}
      <Filters clear={filtered ? () => go({ sort }, false) : undefined}>
        <Filter
          label={t('deliveries.state')}
          values={states}
          value={search.state}
          say={(each) => t(`deliveryState.${each}`)}
          onChange={(state) => filter({ state })}
        />
        <Filter
          label={t('deliveries.channel')}
          values={CHANNELS}
          value={search.channel}
          say={(each) => t(`deliveryChannel.${each}`)}
          onChange={(channel) => filter({ channel })}
        />
        <CodeFilter key={search.code} code={search.code} onCode={(code) => filter({ code })} />
        <SortChoice cards sort={sort} names={[['TRIED', t('deliveries.tried')]]} go={(to) => filter({ sort: to })} />
      </Filters>
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => go({ ...filters, cursor: to }, false)}
        filtered={filtered}
        empty={
          office
            ? { title: t('deliveries.undeliveredNone'), todo: t('deliveries.undeliveredNoneTodo') }
            : { title: t('deliveries.none'), todo: t('deliveries.noneTodo') }
        }
        height={240}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map((delivery) => (
              <DeliveryItem key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

const LOOKS = {
  PENDING: { hue: 'waiting', icon: 'clock' },
  SENDING: { hue: 'waiting', icon: 'clock' },
  SENT: { hue: 'open', icon: 'done' },
  DELIVERED: { hue: 'open', icon: 'done' },
  FAILED: { hue: 'closed', icon: 'failed' },
  WITHHELD: { hue: 'plain', icon: 'none' },
} as const;

function DeliveryItem({ delivery }: { readonly delivery: Delivery }) {
  const { t, language } = useWords();
  const send = useSend();
  const { id, kind, code, channel, state, why, answer, tries, maybeTwice, occurredAt, nextTryAt } = delivery;
  const { reader, matter } = delivery;
  const about = matter && (matter.title ?? t('office.notKnown'));
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const facts = [
    `${t('deliveries.reader')}: ${reader ?? t('deliveries.noAccount')}`,
    t(`deliveryChannel.${channel}`),
    t('deliveries.tries', { count: tries }),
    maybeTwice && t('deliveries.twice'),
    nextTryAt && `${t('deliveries.tried')}: ${at(nextTryAt)}`,
  ].filter(Boolean);
  return (
    <li className="panel stack">
      <div className="row between">
        <span>
          <b>{t(`deliveryKind.${kind}`)}</b> {code !== undefined && <span className="figures">{code}</span>}{' '}
          <span className="muted figures">{at(occurredAt)}</span>
        </span>
        <Status {...LOOKS[state]}>{t(`deliveryState.${state}`)}</Status>
      </div>
      {matter && (
        <p>
          <Link to="/petitions" search={{ petition: matter.id }}>
            {about}
          </Link>
        </p>
      )}
      <p className="muted">{facts.join(' · ')}</p>
      {(why ?? answer) !== undefined && (
        <p>
          {why && t(`deliveryWhy.${why}`)}
          {answer !== undefined && (
            <span className="muted figures">
              {' '}
              {t('deliveries.answer')}: {answer}
            </span>
          )}
        </p>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      {(state === 'FAILED' || state === 'WITHHELD') && (
        <div>
          <Button
            variant="default"
            loading={send.isPending}
            aria-label={t('deliveries.againOf', { code: code ?? about ?? t(`deliveryKind.${kind}`) })}
            onClick={() => send.mutate(commandFor('post', '/api/v1/deliveries/{id}/send-again', { path: { id } }))}
          >
            {t('deliveries.again')}
          </Button>
        </div>
      )}
    </li>
  );
}
