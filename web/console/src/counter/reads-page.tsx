import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { readsOf, type OpenRead } from './queries.js';
import { useMyYards, usePost, useYards } from './use-post.js';

const DISMISSALS = ['NO_VEHICLE', 'NOT_A_TRUCK', 'NOT_DECLARED', 'SENT_AWAY'] as const;

/** What cameras saw and nobody made anything of: whose vehicle it was, or why it is put aside. */
export function ReadsPage() {
  const { t } = useWords();
  const { cursor, yard: asked } = useSearch({ from: '/counter/reads' });
  const navigate = useNavigate({ from: '/counter/reads' });
  const name = usePlaceNames();
  const { clerk } = usePost();
  const mine = useMyYards().yards;
  const all = useYards();
  const yards = clerk ? all : mine;
  // An address of somebody else may name a yard that is not his.
  const yard = yards.some((each) => each.yard === asked) ? asked : undefined;
  const page = useQuery(readsOf({ ...(cursor && { cursor }), ...(yard && { yard }) }));
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.reads')}</h1>
      {yards.length > 1 && (
        <div className="filters">
          <Filter
            label={t('counter.yard')}
            values={yards.map((each) => each.yard)}
            value={yard}
            say={name}
            onChange={(to) => void navigate({ search: to ? { yard: to } : {}, replace: true })}
          />
        </div>
      )}
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: { ...(yard && { yard }), ...(to && { cursor: to }) } })}
        filtered={yard !== undefined}
        empty={{ title: t('counter.readsNone'), todo: t('counter.readsNoneTodo') }}
        height={160}
      >
        {(rows) => (
          <ol className="stack">
            {rows.map((read) => (
              <Read key={read.read} read={read} />
            ))}
          </ol>
        )}
      </PageOf>
    </div>
  );
}

function Read({ read }: { readonly read: OpenRead }) {
  const { t, language } = useWords();
  const { operator } = usePost();
  const name = usePlaceNames();
  const [reason, setReason] = useState<(typeof DISMISSALS)[number]>('NO_VEHICLE');
  const send = useSend();
  const path = { read: read.read };
  return (
    <li className="panel stack">
      <div className="row between">
        <b className="figures plate">{read.plate ?? t('counter.noPlate')}</b>
        <span className="figures muted">
          {[name(read.yard), read.camera, moment(Date.parse(read.at), gateTime(), language)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <p>{t(`readOpen.${read.why}`)}</p>
      {send.isError && <ErrorSaid error={send.error} />}
      {operator && (
        <div className="row">
          {read.candidates.map((each) => (
            <Button
              key={each.declaration}
              {...(!each.exact && { variant: 'default' })}
              loading={send.isPending}
              onClick={() =>
                send.mutate(
                  commandFor('post', '/api/v1/plate-reads/{read}/assign', {
                    path,
                    body: { declaration: each.declaration },
                  }),
                )
              }
            >
              {t('counter.itIs', { plate: each.plate, direction: t(gateKeys.direction(each.direction)) })}
            </Button>
          ))}
        </div>
      )}
      {operator && (
        <div className="row dismiss">
          <NativeSelect
            aria-label={t('counter.reason')}
            value={reason}
            data={DISMISSALS.map((each) => ({ value: each, label: t(`readDismissed.${each}`) }))}
            onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
          />
          <Button
            variant="default"
            loading={send.isPending}
            onClick={() =>
              send.mutate(commandFor('post', '/api/v1/plate-reads/{read}/dismiss', { path, body: { reason } }))
            }
          >
            {t('counter.dismiss')}
          </Button>
        </div>
      )}
    </li>
  );
}
