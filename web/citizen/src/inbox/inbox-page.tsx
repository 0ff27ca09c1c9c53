import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { gateTime } from '../../../shared/live/live.js';
import { onSettled, tell } from '../../../shared/offline/outbox.js';
import { moment } from '../../../shared/time/instants.js';
import { ForCitizens } from '../account/for-citizens.js';
import { useWords } from '../app/words.js';
import { inboxPage, inboxUnread, type InboxMessage } from './queries.js';

/** What one was told of his errands, on all his devices alike. */
export function InboxPage() {
  const { t } = useWords();
  return <ForCitizens title={t('inbox.title')}>{() => <MyInbox />}</ForCitizens>;
}

function MyInbox() {
  const { t, language } = useWords();
  const { cursor }: { cursor?: string } = useSearch({ from: '/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const client = useQueryClient();
  const page = useQuery({ ...inboxPage(cursor, language), placeholderData: keepPreviousData });
  const unread = useQuery(inboxUnread).data ?? 0;
  useEffect(
    () =>
      onSettled(({ path }) => path.endsWith('/inbox/read') && void client.invalidateQueries({ queryKey: ['inbox'] })),
    [client],
  );
  // Of a page that is still read the one before it stands there.
  const newest = cursor === undefined && !page.isPlaceholderData ? page.data?.items[0] : undefined;
  return (
    <div className="page narrow-page stack">
      <div className="row between">
        <h1>{t('inbox.title')}</h1>
        {unread > 0 && newest && (
          <Button variant="default" onClick={() => void markRead({ upTo: newest.id }, t('inbox.title'))}>
            {t('inbox.readAll')}
          </Button>
        )}
      </div>
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: to === undefined ? {} : { cursor: to } })}
        empty={{ title: t('inbox.empty'), todo: t('inbox.emptyTodo') }}
        height={<Skeleton height={120} />}
      >
        {(rows) => (
          <ul className="cards">
            {rows.map((each) => (
              <One key={each.id} message={each} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

/** Opened, it is read. */
function One({ message: { id, text, path, occurredAt, read } }: { readonly message: InboxMessage }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const open = () => {
    if (!read) void markRead({ messages: [id] }, t('inbox.title'));
    void navigate({ to: path.replace(/^\/citizen/, '') });
  };
  return (
    <li className="card" data-read={read}>
      <span className="row">
        {!read && <b>{t('inbox.isNew')}</b>}
        <span className="figures muted">{moment(Date.parse(occurredAt), gateTime(), language)}</span>
      </span>
      <p>{text}</p>
      <div>
        <Button variant="default" size="sm" onClick={open}>
          {t('inbox.open')}
        </Button>
      </div>
    </li>
  );
}

function markRead(body: { messages: string[] } | { upTo: string }, about: string): Promise<unknown> {
  return tell({ ...commandFor('post', '/api/v1/inbox/read', { body }), said: { key: 'inbox.saidRead', about } });
}
