import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { afterMine, useSend } from '../board/send.js';
import { ShiftForm } from './shift-form.js';
import { officers } from './officers.js';

type Posting = Schemas['ShiftPostingAnswer'];

const postingsOf = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['shift-postings', cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/shift-postings', {
          params: { query: { limit: 10, ...(cursor && { cursor }), ...afterMine() } },
        }),
      ),
    refetchInterval: 30_000,
  });

/** Officers of the own agency who help at another gate, for its head. */
export function ShiftsPage() {
  const { t } = useWords();
  const session = useSession();
  const { cursor } = useSearch({ from: '/board/shifts' });
  const navigate = useNavigate({ from: '/board/shifts' });
  const page = useQuery(postingsOf(cursor));
  if (!('me' in session)) return null;
  const { me } = session;
  if (!me.gate || !boardPages(me).includes('shifts')) return <NotFound />;
  return (
    <div className="stack">
      <div>
        <h1>{t('posting.title')}</h1>
        <p className="muted">{t('posting.why')}</p>
      </div>
      <div className="beside">
        <section className="stack">
          <PageOf
            page={page}
            cursor={cursor}
            go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
            empty={{ title: t('posting.none'), todo: t('posting.noneTodo') }}
            height={120}
          >
            {(rows) => (
              <ul className="stack">
                {rows.map((posting) => (
                  <Item key={posting.id} posting={posting} />
                ))}
              </ul>
            )}
          </PageOf>
        </section>
        <ShiftForm home={me.gate} />
      </div>
    </div>
  );
}

const LOOK = {
  NOW: { hue: 'open', icon: 'progress' },
  COMES: { hue: 'waiting', icon: 'clock' },
  OVER: { hue: 'plain', icon: 'none' },
} as const;
const WORDS = { NOW: 'posting.now', COMES: 'posting.comes', OVER: 'posting.over' } as const;

function Item({ posting }: { readonly posting: Posting }) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const names = useQuery(officers).data;
  const send = useSend();
  const at = (instant: string) => moment(Date.parse(instant), now, language);
  const over = posting.endedAt !== undefined || Date.parse(posting.to) <= now;
  const stand = over ? 'OVER' : Date.parse(posting.from) <= now ? 'NOW' : 'COMES';
  return (
    <li className="panel stack">
      <div className="row between">
        <b>{names?.find(({ id }) => id === posting.person)?.name ?? posting.person.slice(-6)}</b>
        <Status {...LOOK[stand]}>{t(WORDS[stand])}</Status>
      </div>
      <p>
        {t(gateKeys.gate(posting.home))} → {t(gateKeys.gate(posting.gate))} ·{' '}
        <span className="figures">
          {at(posting.from)} – {at(posting.endedAt ?? posting.to)}
        </span>
      </p>
      {send.isError && <ErrorSaid error={send.error} />}
      {!over && (
        <div>
          <Button
            variant="default"
            loading={send.isPending}
            onClick={() =>
              send.mutate(commandFor('post', '/api/v1/shift-postings/{posting}/end', { path: { posting: posting.id } }))
            }
          >
            {t('posting.callBack')}
          </Button>
        </div>
      )}
    </li>
  );
}
