import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { onSettled } from '../../../shared/offline/outbox.js';
import { Pages } from '../../../shared/lists/pages.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { VehiclePanel } from '../vehicle/vehicle-panel.js';
import { agencyOf } from '../app/agency.js';
import { FindVehicle } from '../find/find-vehicle.js';
import { ManyPanel } from '../many/many-panel.js';
import { ScanPass } from '../scan/scan-pass.js';
import { Keys } from './keys.js';
import { worklistPage } from './queries.js';
import type { WorklistSearch } from './search.js';
import { useCalmList } from './use-calm-list.js';
import { usePicked } from './use-picked.js';
import { Worklist } from './worklist.js';
import { WorklistFilters } from './worklist-filters.js';
import './worklist.css';

/** The work of one's agency at one's gate on the left, the vehicle that one is at on the right. */
export function WorklistPage() {
  const { t } = useWords();
  const search: WorklistSearch = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const session = useSession();
  const agency = 'me' in session ? agencyOf(session.me) : undefined;
  const client = useQueryClient();
  const [help, setHelp] = useState(false);
  const [scanning, setScanning] = useState(false);
  const { vehicle, find, ...listed } = search;
  const page = useQuery(worklistPage(search));
  const { rows, moveOn } = useCalmList(JSON.stringify(listed), page.data?.items);
  useRereadOn('me' in session && session.me.gate ? `board-${session.me.gate}` : undefined, ['worklist', 'clearance']);

  // What was decided here is read again once the list has come so far.
  useEffect(
    () =>
      onSettled((_, answered) => {
        const position = (answered as { log?: { position?: number } } | undefined)?.log?.position;
        void client.fetchQuery({ ...worklistPage(search, position), staleTime: 0 }).catch(() => undefined);
        void client.invalidateQueries({ queryKey: ['clearance'] });
        void client.invalidateQueries({ queryKey: ['timeline'] });
      }),
    [client, search],
  );

  const choose = (declaration: string) => {
    moveOn(declaration);
    void navigate({ search: { ...listed, vehicle: declaration }, replace: true });
  };
  const at = rows.findIndex(({ item }) => item.declaration === vehicle);
  const step = (by: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at === -1 ? 0 : at + by))];
    if (next) choose(next.item.declaration);
  };
  const many = usePicked(rows, vehicle);
  const look = (q?: string) => void navigate({ search: { ...listed, vehicle, find: q }, replace: true });
  useHotkeys([
    ['/', () => look('')],
    ['c', () => setScanning(true)],
    ['x', many.toggle],
    ['a', many.pickAlike],
    ['shift+J', () => (many.pickHere(), step(1), many.pickNext(rows[at + 1]))],
    ['shift+K', () => (many.pickHere(), step(-1), many.pickNext(rows[at - 1]))],
    ['j', () => step(1)],
    ['ArrowDown', () => step(1)],
    ['k', () => step(-1)],
    ['ArrowUp', () => step(-1)],
    ['shift+?', () => setHelp(true)],
  ]);
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => chosen.current?.focus({ preventScroll: false }), [vehicle]);

  return (
    <div className="work" data-chosen={vehicle !== undefined || undefined}>
      <h1 className="unseen">{t('console.title')}</h1>
      <section className="worklist">
        <WorklistFilters
          search={listed}
          go={(more) => void navigate({ search: { ...more, vehicle }, replace: true })}
          find={() => look('')}
          scan={() => setScanning(true)}
          help={() => setHelp(true)}
        />
        {many.mayPick && (
          <div className="row">
            <Button variant="subtle" size="sm" onClick={many.toggle} rightSection={<kbd>x</kbd>}>
              {t('worklist.keyPick')}
            </Button>
            <Button variant="subtle" size="sm" onClick={many.pickAlike} rightSection={<kbd>a</kbd>}>
              {t('many.alike')}
            </Button>
          </div>
        )}
        {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
        <Worklist
          rows={page.isPending ? undefined : rows}
          chosen={vehicle}
          chosenRef={chosen}
          choose={choose}
          picked={many.picked}
        />
        {page.data && (
          <Pages
            next={page.data.next}
            cursor={search.cursor}
            stale={page.data.stale}
            go={(cursor) => void navigate({ search: { ...listed, cursor } })}
          />
        )}
      </section>
      {many.items.length > 0 && agency ? (
        <ManyPanel key={many.round} items={many.items} agency={agency} leave={many.leave} />
      ) : (
        <VehiclePanel
          key={vehicle}
          declaration={vehicle}
          back={() => void navigate({ search: listed })}
          item={rows.find(({ item }) => item.declaration === vehicle)?.item}
        />
      )}
      {find !== undefined && <FindVehicle q={find} ask={look} choose={choose} close={() => look()} />}
      <ScanPass
        opened={scanning}
        found={({ ticket }) => {
          setScanning(false);
          // A ticket is named as its declaration is.
          choose(ticket);
        }}
        close={() => setScanning(false)}
      />
      <Keys opened={help} close={() => setHelp(false)} />
    </div>
  );
}
