import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { useSend } from '../board/send.js';
import { LinkShown } from './link-shown.js';
import { applicationsOf, type Application } from './queries.js';
import { APPLICATION_STATUSES } from './search.js';

/** Firms that asked to join: looked at and decided. */
export function ApplicationsPage() {
  const { t } = useWords();
  const session = useSession();
  const search = useSearch({ from: '/board/applications' });
  const navigate = useNavigate({ from: '/board/applications' });
  const page = useQuery(applicationsOf(search.status, search.cursor));
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('applications')) return <NotFound />;
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{t('application.title')}</h1>
        <Filter
          label={t('board.status')}
          values={APPLICATION_STATUSES}
          value={search.status}
          say={(each) => t(`applicationStatus.${each}`)}
          onChange={(status) => void navigate({ search: { status }, replace: true })}
        />
      </div>
      <PageOf
        page={page}
        cursor={search.cursor}
        go={(cursor) => void navigate({ search: { ...search, cursor } })}
        empty={{ title: t('application.none'), todo: t('application.noneTodo') }}
        filtered={search.status !== undefined}
        height={160}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map((each) => (
              <Item key={each.id} application={each} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

const REASONS = [
  'PAPERS_MISSING',
  'TAX_CODE_NOT_IN_FORCE',
  'NOT_AUTHORISED_BY_THE_FIRM',
  'CONTACT_NOT_REACHED',
  'OTHER',
] as const;

function Item({ application }: { readonly application: Application }) {
  const { t, language } = useWords();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState<(typeof REASONS)[number]>('PAPERS_MISSING');
  const [note, setNote] = useState('');
  const [link, setLink] = useState<string>();
  const send = useSend<{ readonly link?: string }>((done) => {
    setLink(done.link);
    setRefusing(false);
  });
  const path = { application: application.id };
  const contact = [application.contact, application.email, application.phone].filter(Boolean).join(' · ');
  return (
    <li className="panel stack">
      <div className="row between">
        <b>{application.name ?? application.taxCode ?? application.id.slice(-6)}</b>
        <span className="muted">
          {t(`applicationStatus.${application.status}`)} ·{' '}
          {moment(Date.parse(application.appliedAt), gateTime(), language)}
        </span>
      </div>
      <dl className="facts">
        <dt>{t('application.taxCode')}</dt>
        <dd className="figures">{application.taxCode ?? '–'}</dd>
        <dt>{t('application.contact')}</dt>
        <dd>{contact || '–'}</dd>
        <dt>{t('board.gate')}</dt>
        <dd>{t(gateKeys.gate(application.gate))}</dd>
      </dl>
      {application.doubt && <p>{t('application.doubt', { what: application.doubt })}</p>}
      {application.reason && <p className="muted">{t(`refusalReason.${application.reason}`)}</p>}
      {send.isError && <ErrorSaid error={send.error} />}
      {link && <LinkShown link={link} />}
      {application.status === 'PENDING' && !refusing && (
        <div className="row">
          <Button
            loading={send.isPending}
            onClick={() => send.mutate(commandFor('post', '/api/v1/firm-applications/{application}/approve', { path }))}
          >
            {t('application.approve')}
          </Button>
          <Button variant="default" onClick={() => setRefusing(true)}>
            {t('application.refuse')}
          </Button>
        </div>
      )}
      {refusing && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const body = { reason, ...(note.trim() && { note: note.trim() }) };
            send.mutate(commandFor('post', '/api/v1/firm-applications/{application}/refuse', { path, body }));
          }}
        >
          <NativeSelect
            label={t('board.reason')}
            value={reason}
            data={REASONS.map((each) => ({ value: each, label: t(`refusalReason.${each}`) }))}
            onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
          />
          <Textarea
            label={t('application.note')}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <div className="row">
            <Button type="submit" loading={send.isPending}>
              {t('board.refuse')}
            </Button>
            <Button variant="default" onClick={() => setRefusing(false)}>
              {t('board.leave')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
