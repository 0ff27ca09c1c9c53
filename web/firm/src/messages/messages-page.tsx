import { Button } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { gateTime } from '../../../shared/live/live.js';
import { BrokenAddress } from '../../../shared/notifications/broken-address.js';
import { Status, type Hue } from '../../../shared/look/status.js';
import { onSettled, tell } from '../../../shared/offline/outbox.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { plates } from '../tickets/queries.js';
import { messagePage, unreadMessages, type Message } from './queries.js';
import { KINDS, type messagesSearch } from './search.js';
import './messages.css';

type Search = ReturnType<typeof messagesSearch>;

/** What the firm was told of its vehicles: filtered and paged by the server, the state in the address. */
export function MessagesPage() {
  const { t, language } = useWords();
  const search: Search = useSearch({ from: '/messages' });
  const navigate = useNavigate({ from: '/messages' });
  const client = useQueryClient();
  const page = useQuery({ ...messagePage(search, language), placeholderData: keepPreviousData });
  const unread = useQuery(unreadMessages).data ?? 0;
  const { cursor, ...filters } = search;
  const filtered = Object.keys(filters).length > 0;
  const filter = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  useEffect(
    () =>
      onSettled(
        ({ path }) => path.endsWith('/messages/read') && void client.invalidateQueries({ queryKey: ['messages'] }),
      ),
    [client],
  );
  const newest = cursor === undefined ? page.data?.items[0] : undefined;
  return (
    <div className="page stack">
      <div className="row between">
        <h1>{t('inbox.title')}</h1>
        <Link to="/notifications">{t('notify.title')}</Link>
      </div>
      <BrokenAddress link={<Link to="/notifications">{t('notify.title')}</Link>} />
      <div className="filters">
        <Filter
          label={t('inbox.kind')}
          values={KINDS}
          value={search.kind}
          say={(each) => t(`messageKind.${each}`)}
          onChange={(kind) => filter({ kind })}
        />
        <Filter
          label={t('inbox.show')}
          values={['UNREAD'] as const}
          value={search.show}
          say={(each) => t(`inboxShow.${each}`)}
          onChange={(show) => filter({ show })}
        />
        {filtered && (
          <Button variant="subtle" onClick={() => void navigate({ search: {} })}>
            {t('list.clear')}
          </Button>
        )}
      </div>
      {unread > 0 && newest && search.kind === undefined && (
        <Button
          variant="default"
          className="read-all"
          onClick={() => void markRead({ upTo: newest.position }, t('inbox.title'))}
        >
          {t('inbox.readAll')}
        </Button>
      )}
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: { ...filters, cursor: to } })}
        empty={{
          title: t(filtered ? 'inbox.none' : 'inbox.empty'),
          todo: t(filtered ? 'inbox.noneTodo' : 'inbox.emptyTodo'),
        }}
        height={240}
      >
        {(rows) => <Rows messages={rows} />}
      </PageOf>
    </div>
  );
}

function Rows({ messages }: { readonly messages: readonly Message[] }) {
  const { t, language } = useWords();
  const plate = useQuery(plates).data ?? {};
  return (
    <ol className="messages">
      {messages.map((each) => (
        <li key={each.message} className="panel" data-read={each.read}>
          <p className="row">
            <Status {...lookOf(each.kind)}>{t(`messageKind.${each.kind}`)}</Status>
            {!each.read && <b className="is-new">{t('inbox.isNew')}</b>}
            <span className="figures muted">{moment(Date.parse(each.occurredAt), gateTime(), language)}</span>
            {each.declaration !== undefined && <span className="figures muted">{plate[each.declaration]}</span>}
          </p>
          <p>{each.text}</p>
          <Open message={each} />
        </li>
      ))}
    </ol>
  );
}

/** What it is about; opened, it is read. */
function Open({ message: { message, ticket, declaration, read } }: { readonly message: Message }) {
  const { t } = useWords();
  const seen = () => void (!read && markRead({ messages: [message] }, t('inbox.title')));
  if (ticket !== undefined)
    return (
      <Link to="/tickets/$ticket" params={{ ticket }} onClick={seen}>
        {t('inbox.toTicket')}
      </Link>
    );
  if (declaration === undefined) return null;
  return (
    <Link to="/declarations/$id" params={{ id: declaration }} onClick={seen}>
      {t('inbox.toDeclaration')}
    </Link>
  );
}

function markRead(body: { messages: string[] } | { upTo: number }, about: string): Promise<unknown> {
  return tell({ ...commandFor('post', '/api/v1/messages/read', { body }), said: { key: 'inbox.saidRead', about } });
}

const HUES: Partial<Record<Message['kind'], { hue: Hue; icon: 'bell' | 'warning' | 'failed' | 'done' | 'clock' }>> = {
  CALLED: { hue: 'waiting', icon: 'bell' },
  MISSED_CALL: { hue: 'held', icon: 'warning' },
  NO_SHOW: { hue: 'held', icon: 'warning' },
  PENALTY: { hue: 'held', icon: 'warning' },
  CORRECTION_ASKED: { hue: 'held', icon: 'warning' },
  HELD: { hue: 'held', icon: 'warning' },
  CLEARANCE_REVOKED: { hue: 'held', icon: 'warning' },
  PLACE_OWED: { hue: 'held', icon: 'warning' },
  STAY_NEAR: { hue: 'held', icon: 'clock' },
  PAPER_ENDS: { hue: 'held', icon: 'clock' },
  REJECTED: { hue: 'closed', icon: 'failed' },
  EXPIRED: { hue: 'closed', icon: 'failed' },
  CHECK_FAILED: { hue: 'closed', icon: 'failed' },
  PLACE_LOST: { hue: 'closed', icon: 'failed' },
  STAY_PASSED: { hue: 'closed', icon: 'failed' },
  DRAW_WON: { hue: 'open', icon: 'done' },
};

function lookOf(kind: Message['kind']) {
  return HUES[kind] ?? ({ hue: 'plain', icon: 'none' } as const);
}
