import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { answer, api } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid, ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget, onSettled, tell } from '../../../shared/offline/outbox.js';
import { Ask } from '../app/ask.js';
import { useWords } from '../app/words.js';
import type { TypedDriver } from '../declare/typed.js';
import { Download } from '../lists/download.js';
import '../tickets/ticket-rows.css';
import { DriverFields, EMPTY, bodyOf, typedFrom, type KeptDriver } from './driver-fields.js';

const PATH = '/api/v1/drivers';
const PAGE = 50;
const driverPage = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['drivers', 'page', cursor],
    queryFn: () =>
      answer(api.GET('/api/v1/drivers', { params: { query: { ...(cursor && { cursor }), limit: PAGE } } })),
  });

/** The drivers whom the firm keeps: added, changed, removed. */
export function DriversPage() {
  const { t } = useWords();
  const { cursor }: { cursor?: string } = useSearch({ from: '/drivers' });
  const navigate = useNavigate({ from: '/drivers' });
  const page = useQuery({ ...driverPage(cursor), placeholderData: keepPreviousData });
  const client = useQueryClient();
  useEffect(
    () => onSettled(({ path }) => path.startsWith(PATH) && void client.invalidateQueries({ queryKey: ['drivers'] })),
    [client],
  );
  return (
    <div className="page stack">
      <Link to="/fleet" className="back">
        ← {t('firm.fleet')}
      </Link>
      <div className="row between">
        <h1>{t('drivers.title')}</h1>
        <Download name="drivers" ask={() => api.GET('/api/v1/drivers/xlsx', { parseAs: 'blob' })} />
      </div>
      <AddDriver />
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={160} />}
      {page.data?.items.length === 0 && <Empty title={t('drivers.empty')} todo={t('drivers.emptyTodo')} />}
      {page.data && page.data.items.length > 0 && <Rows drivers={page.data.items} />}
      {page.data && (
        <Pages
          next={page.data.next}
          cursor={cursor}
          stale={page.data.stale}
          go={(to) => void navigate({ search: to === undefined ? {} : { cursor: to } })}
        />
      )}
    </div>
  );
}

function AddDriver() {
  const { t } = useWords();
  const { typed, type, done } = useDraft('driver', EMPTY);
  const add = () => {
    void tell({
      ...commandFor('post', PATH, { body: bodyOf(typed) }),
      said: { key: 'drivers.saidAdd', about: typed.name },
    });
    done();
  };
  return (
    <section className="panel stack">
      <h2>{t('drivers.add')}</h2>
      <DriverFields typed={typed} type={type} submit={t('drivers.addIt')} onSubmit={add} />
      <Became giveBack={type} />
    </section>
  );
}

/** What waits for the line; what was refused and why, whose fields can be taken up again. */
function Became({ giveBack }: { readonly giveBack: (typed: Partial<TypedDriver>) => void }) {
  const { t } = useWords();
  const mine = useMine().filter(({ path }) => path.startsWith(PATH));
  return (
    <div aria-live="polite" className="stack">
      {mine
        .filter(({ state }) => state === 'WAITING')
        .map(({ id, said }) => (
          <Status key={id} hue="waiting" icon="clock">
            {t('drivers.waits', { name: said.about })}
          </Status>
        ))}
      {mine
        .filter(({ state }) => state === 'REFUSED')
        .map(({ id, path, problem = {}, body, said }) => (
          <ProblemSaid key={id} problem={problem}>
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                if (path === PATH) giveBack(typedFrom(body as KeptDriver));
                void forget(id);
              }}
            >
              {t(path === PATH ? 'declare.takeUp' : 'outbox.forget')} {said.about}
            </Button>
          </ProblemSaid>
        ))}
    </div>
  );
}

function Rows({ drivers }: { readonly drivers: readonly KeptDriver[] }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<{ readonly what: 'CHANGE' | 'REMOVE'; readonly of: KeptDriver }>();
  const close = () => setAsking(undefined);
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('declare.driverName')}</th>
            <th scope="col">{t('declare.document')}</th>
            <th scope="col">{t('declare.phone')}</th>
            <th scope="col">{t('drivers.service')}</th>
            <th scope="col">
              <span className="unseen">{t('drivers.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.map((each) => (
            <tr key={each.driver}>
              <th scope="row">{each.name}</th>
              <td>
                {t(`document.${each.document.kind}`)} <span className="figures">{each.document.number}</span>
              </td>
              <td className="figures" data-label={t('declare.phone')}>
                {each.phone ?? '–'}
              </td>
              <td>{t(`service.${each.service}`)}</td>
              <td className="acts">
                <Button
                  size="sm"
                  variant="subtle"
                  aria-label={t('drivers.changeOf', { name: each.name })}
                  onClick={() => setAsking({ what: 'CHANGE', of: each })}
                >
                  {t('drivers.change')}
                </Button>
                <Button
                  size="sm"
                  variant="subtle"
                  aria-label={t('drivers.removeOf', { name: each.name })}
                  onClick={() => setAsking({ what: 'REMOVE', of: each })}
                >
                  {t('drivers.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asking?.what === 'CHANGE' && <ChangeDriver driver={asking.of} close={close} />}
      {asking?.what === 'REMOVE' && <RemoveDriver driver={asking.of} close={close} />}
    </>
  );
}

interface AskProps {
  readonly driver: KeptDriver;
  readonly close: () => void;
}

function ChangeDriver({ driver, close }: AskProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => typedFrom(driver));
  const change = () => {
    const where = { path: { driver: driver.driver }, body: bodyOf(typed) };
    void tell({
      ...commandFor('put', '/api/v1/drivers/{driver}', where),
      said: { key: 'drivers.saidChange', about: typed.name },
    });
    close();
  };
  return (
    <Ask title={t('drivers.changeOf', { name: driver.name })} close={close}>
      <DriverFields
        typed={typed}
        type={(more) => setTyped((before) => ({ ...before, ...more }))}
        submit={t('drivers.addIt')}
        onSubmit={change}
      />
    </Ask>
  );
}

function RemoveDriver({ driver: { driver, name }, close }: AskProps) {
  const { t } = useWords();
  const remove = () => {
    void tell({
      ...commandFor('post', '/api/v1/drivers/{driver}/remove', { path: { driver } }),
      said: { key: 'drivers.saidRemove', about: name },
    });
    close();
  };
  return (
    <Ask title={t('drivers.removeOf', { name })} close={close}>
      <div className="stack">
        <p>{t('drivers.removeAsk', { name })}</p>
        <div className="row">
          <Button autoFocus onClick={remove}>
            {t('drivers.remove')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Ask>
  );
}
