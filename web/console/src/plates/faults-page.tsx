import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FAULT_OUTCOMES, type FaultOutcome } from '../../../../src/citizen/places/domain/fault-kinds.js';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { FileLine } from '../office/file-line.js';
import { communes } from '../office/queries.js';
import { keepsPlaces } from '../office/roles.js';
import '../office/office.css';
import { AddPicture } from './add-picture.js';
import { faultsOf, type PlateFault } from './queries.js';
import { FAULT_KINDS, type FaultsSearch } from './search.js';

/** What people told of plates: who looks after them goes there, takes a photo, and it is done. */
export function FaultsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return keepsPlaces(session.me) ? <Worklist ofAll={session.me.roles.includes('PROVINCE')} /> : <NotFound />;
}

function Worklist({ ofAll }: { readonly ofAll: boolean }) {
  const { t, language } = useWords();
  const search: FaultsSearch = useSearch({ from: '/plate-faults' });
  const navigate = useNavigate({ from: '/plate-faults' });
  const page = useQuery(faultsOf(search));
  const places = useQuery({ ...communes, enabled: ofAll }).data ?? [];
  const list = listIn<FaultsSearch>(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="page stack">
      <p className="no-print">
        <Link to="/plates">{t('plates.title')}</Link>
      </p>
      <h1>{t('plates.faults')}</h1>
      <Filters clear={list.clear}>
        <Filter
          label={t('plates.kind')}
          values={FAULT_KINDS}
          value={search.kind}
          say={(each) => t(`plateFault.${each}`)}
          onChange={(kind) => list.filter({ kind })}
        />
        {ofAll && (
          <Filter
            label={t('plates.commune')}
            values={places.map(({ code }) => code)}
            value={search.commune}
            say={(code) => places.find((each) => each.code === code)?.name[language] ?? code}
            onChange={(commune) => list.filter({ commune })}
          />
        )}
        <Filter
          label={t('plates.show')}
          values={['true'] as const}
          value={search.ended === 'true' ? 'true' : undefined}
          none={t('plates.open')}
          say={() => t('plates.ended')}
          onChange={(ended) => list.filter({ ended })}
        />
      </Filters>
      <PageOf
        page={page}
        {...list.paged}
        empty={{ title: t('plates.faultsNone'), todo: t('plates.faultsNoneTodo') }}
        height={240}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map((fault) => (
              <FaultItem key={fault.id} fault={fault} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

function FaultItem({ fault }: { readonly fault: PlateFault }) {
  const { t, language } = useWords();
  const { place, code, name, kind, told, firstAt, endedAt, outcome, photo, endedByName, address, communeName } = fault;
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const facts = [code, address, communeName?.[language], t('plates.told', { count: told })].filter(Boolean);
  return (
    <li className="panel stack">
      <div className="row between">
        <Link to="/plates/$id" params={{ id: place }}>
          <b>{name.vi}</b>
        </Link>
        <b>{t(`plateFault.${kind}`)}</b>
      </div>
      <p className="muted">
        {facts.join(' · ')} · {t('plates.since', { at: at(firstAt) })}
      </p>
      {endedAt && outcome ? (
        <div className="row">
          <span>
            {t(`plateOutcome.${outcome}`)} · {t('plates.endedBy', { at: at(endedAt), who: endedByName ?? '' })}
          </span>
          {photo && (
            <FileLine
              path={`/api/v1/places/${place}/files/${photo}`}
              name={t('plates.photoOf', { code })}
              mediaType="image/jpeg"
            />
          )}
        </div>
      ) : (
        <EndFault fault={fault} />
      )}
    </li>
  );
}

function EndFault({ fault: { id } }: { readonly fault: PlateFault }) {
  const { t } = useWords();
  const [photo, setPhoto] = useState<string>();
  const send = useSend();
  const end = (outcome: FaultOutcome) => {
    if (!photo) return;
    const body = { outcome, photo };
    send.mutate(commandFor('post', '/api/v1/plate-faults/{id}/end', { path: { id }, body }));
  };
  return (
    <div className="stack no-print">
      <div className="row">
        <AddPicture
          path={`/api/v1/plate-faults/${id}/files`}
          label={t('plates.photo')}
          taken={({ file }) => setPhoto(file)}
        />
        {photo && <span role="status">{t('plates.photoTaken')}</span>}
        {FAULT_OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            variant={outcome === 'MENDED' ? 'filled' : 'default'}
            disabled={!photo}
            loading={send.isPending}
            onClick={() => end(outcome)}
          >
            {t(`plateOutcome.${outcome}`)}
          </Button>
        ))}
      </div>
      {send.isError && <ErrorSaid error={send.error} />}
    </div>
  );
}
