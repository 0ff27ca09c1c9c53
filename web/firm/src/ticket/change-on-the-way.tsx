import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { tell } from '../../../shared/offline/outbox.js';
import { Ask } from '../app/ask.js';
import { useWords } from '../app/words.js';
import { thingOf } from '../declarations/queries.js';
import { listed } from '../declare/read-text.js';
import { declarationOf, type SeenTicket } from './queries.js';

type Seen = Schemas['DeclarationSeenAnswer'];
type Thing = keyof typeof REASONS;

/** What may be changed until the vehicle has crossed, and why, as the API names it. */
const REASONS = {
  TRACTOR: ['BREAKDOWN', 'ACCIDENT', 'HANDOVER', 'OFFICER_ORDER', 'DECLARED_WRONG'],
  TRAILER: ['BREAKDOWN', 'ACCIDENT', 'HANDOVER', 'OFFICER_ORDER', 'DECLARED_WRONG'],
  DRIVER: ['ILLNESS', 'REST_TIME', 'PAPERS', 'HANDOVER', 'DECLARED_WRONG'],
  SEAL: ['OPENED_BY_OFFICER', 'DAMAGED', 'RELOADED', 'DECLARED_WRONG'],
} as const;
const THINGS = Object.keys(REASONS) as Thing[];
const OVER: readonly SeenTicket['status'][] = ['DONE', 'RELEASED'];

const changeOf = (id: string, what: Thing) =>
  queryOptions({
    queryKey: ['declaration', id, 'change', what],
    queryFn: () =>
      answer(api.GET('/api/v1/declarations/{id}/changes/preview', { params: { path: { id }, query: { what } } })),
    retry: false,
    gcTime: 60_000,
  });

/** Another tractor, trailer, driver or seal while the vehicle is on its way: the place stays. */
export function ChangeOnTheWay({ ticket: { declaration, status } }: { readonly ticket: SeenTicket }) {
  const { t } = useWords();
  const seen = useQuery(declarationOf(declaration)).data;
  const [what, setWhat] = useState<Thing>();
  if (!seen?.content || OVER.includes(status)) return null;
  const { containers = [], trailer } = seen.content;
  const has = (thing: Thing) =>
    thing === 'TRAILER' ? trailer !== undefined : thing === 'SEAL' ? containers.length > 0 : true;
  return (
    <section className="panel stack">
      <h2>{t('change.title')}</h2>
      <p className="muted">{t('change.why')}</p>
      <div className="row">
        {THINGS.filter(has).map((thing) => (
          <Button key={thing} variant="default" onClick={() => setWhat(thing)}>
            {t(`changeTo.${thing}`)}
          </Button>
        ))}
      </div>
      {what && (
        <Ask title={t(`changeTo.${what}`)} close={() => setWhat(undefined)}>
          <Opened declaration={declaration} what={what} close={() => setWhat(undefined)} />
        </Ask>
      )}
    </section>
  );
}

const HELD = { hue: 'held', icon: 'warning' } as const;
const CALM = { hue: 'open', icon: 'done' } as const;

interface Opening {
  readonly what: Thing;
  readonly close: () => void;
}

/**
 * The form, on the declaration as it stands when this is opened: whoever changes it meanwhile is not overwritten unseen. A kept
 * copy is read anew first; without a line it is all that there is.
 */
function Opened({ declaration, ...opening }: Opening & { readonly declaration: string }) {
  const { data, isFetching, failureCount } = useQuery({ ...declarationOf(declaration), staleTime: 0 });
  const [seen, open] = useState<Seen>();
  if (!seen && data && (!isFetching || failureCount > 0)) open(data);
  return seen ? <Change seen={seen} {...opening} /> : <Skeleton height={240} />;
}

function Change({ seen, what, close }: Opening & { readonly seen: Seen }) {
  const { t } = useWords();
  const preview = useQuery(changeOf(seen.id, what));
  const containers = seen.content?.containers ?? [];
  const [reason, setReason] = useState<string>(REASONS[what][0]);
  const [container, setContainer] = useState(containers[0]?.number ?? '');
  const [typed, setTyped] = useState({ first: '', second: '' });
  const ready = typed.first.trim() !== '' && (what !== 'DRIVER' || typed.second.trim() !== '');
  const change = async (event: FormEvent) => {
    event.preventDefault();
    const command = commandOf(seen, what, reason, container, typed);
    await tell({ ...command, thing: thingOf(seen.id), said: { key: 'change.said', about: seen.plate ?? '' } });
    close();
  };
  const input = (key: 'first' | 'second', label: string) => (
    <TextInput
      label={label}
      autoFocus={key === 'first'}
      value={typed[key]}
      onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
    />
  );
  return (
    <form className="stack" onSubmit={(event) => void change(event)}>
      {what === 'SEAL' && (
        <NativeSelect
          label={t('declare.container')}
          value={container}
          data={containers.map(({ number }) => number)}
          onChange={(event) => setContainer(event.currentTarget.value)}
        />
      )}
      {what === 'DRIVER' ? (
        <>
          {input('first', t('declare.driverName'))}
          {input('second', t('change.cccd'))}
        </>
      ) : (
        input('first', t(what === 'SEAL' ? 'declare.seals' : what === 'TRAILER' ? 'declare.trailer' : 'declare.plate'))
      )}
      <NativeSelect
        label={t('change.reason')}
        value={reason}
        data={REASONS[what].map((each) => ({ value: each, label: t(`changeReason.${each}`) }))}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {preview.isPending && <Skeleton height={48} />}
      {preview.isError && <ErrorSaid error={preview.error} retry={() => void preview.refetch()} />}
      {preview.data && (
        <div className="row">
          <Status {...(preview.data.reopens.length > 0 ? HELD : CALM)}>
            {preview.data.reopens.length > 0
              ? t('correction.reopens', {
                  agencies: preview.data.reopens.map((each) => t(gateKeys.agency(each))).join(', '),
                })
              : t('correction.reopensNone')}
          </Status>
          {preview.data.takesClearanceBack && <Status {...HELD}>{t('change.takesBack')}</Status>}
          {preview.data.keepsPlace && <Status {...CALM}>{t('correction.keepsPlace')}</Status>}
        </div>
      )}
      <div className="row">
        <Button type="submit" disabled={!ready}>
          {t('change.confirm')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function commandOf(
  { id, revision, content }: Seen,
  what: Thing,
  reason: string,
  container: string,
  typed: { readonly first: string; readonly second: string },
) {
  const at = { path: { id }, seen: `"${revision}"` };
  const first = typed.first.trim();
  const plate = { country: content?.vehicle.country ?? 'VN', plate: first };
  switch (what) {
    case 'TRACTOR': {
      const body = { vehicle: plate, reason: reason as Schemas['ChangeTractorBody']['reason'] };
      return commandFor('post', '/api/v1/declarations/{id}/change-tractor', { ...at, body });
    }
    case 'TRAILER': {
      const body = { trailer: plate, reason: reason as Schemas['ChangeTrailerBody']['reason'] };
      return commandFor('post', '/api/v1/declarations/{id}/change-trailer', { ...at, body });
    }
    case 'SEAL': {
      const seals = [...listed(first)];
      const body = { container, seals, reason: reason as Schemas['ChangeSealBody']['reason'] };
      return commandFor('post', '/api/v1/declarations/{id}/change-seal', { ...at, body });
    }
    case 'DRIVER': {
      const driver = {
        name: first,
        document: { kind: 'CCCD' as const, number: typed.second.trim() },
        service: 'LONG_DISTANCE' as const,
      };
      const body = { drivers: [driver], reason: reason as Schemas['ChangeDriverBody']['reason'] };
      return commandFor('post', '/api/v1/declarations/{id}/change-driver', { ...at, body });
    }
  }
}
