import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PageOf } from '../lists/page-of.js';
import { gateTime } from '../live/live.js';
import { ErrorSaid } from '../look/said.js';
import { Status } from '../look/status.js';
import { moment } from '../time/instants.js';
import { ContactPanel } from './contact-panel.js';
import { KindsTable } from './kinds-table.js';
import { messageSettings, myDeliveries, useNotifyWords, type NoticeKind } from './queries.js';
import './notifications.css';

const LOOKS = {
  PENDING: { hue: 'waiting', icon: 'clock' },
  SENDING: { hue: 'waiting', icon: 'clock' },
  SENT: { hue: 'open', icon: 'done' },
  DELIVERED: { hue: 'open', icon: 'done' },
  FAILED: { hue: 'closed', icon: 'failed' },
  WITHHELD: { hue: 'plain', icon: 'none' },
} as const;

interface Props {
  /** Words of the kinds that concern the readers of this face. */
  readonly sayKind: (kind: NoticeKind) => string;
  /** What the account is known by, to begin with. */
  readonly known: { readonly email?: string | undefined; readonly phone?: string | undefined };
  /** Where in the list of what was sent one stands, and how to go on: kept in the address. */
  readonly cursor: string | undefined;
  readonly go: (cursor: string | undefined) => void;
}

/**
 * By which addresses the signed-in person is told beside the product, of what, and what came of it. The face gives the head
 * around it and takes `notifyCatalogue` into its words.
 */
export function NotificationSettings({ sayKind, known, cursor, go }: Props) {
  const { t, language } = useNotifyWords();
  const settings = useQuery(messageSettings);
  const sent = useQuery({ ...myDeliveries(cursor), placeholderData: keepPreviousData });
  return (
    <>
      <p>{t('notify.why')}</p>
      {settings.isLoadingError && <ErrorSaid error={settings.error} retry={() => void settings.refetch()} />}
      {settings.isPending && <Skeleton height={320} />}
      {settings.data && (
        <>
          <div className="notify-contacts">
            {settings.data.contacts.map((contact) => (
              <ContactPanel
                key={contact.channel}
                contact={contact}
                known={contact.channel === 'EMAIL' ? known.email : known.phone}
              />
            ))}
          </div>
          <KindsTable settings={settings.data} sayKind={sayKind} />
        </>
      )}
      <section className="stack" aria-labelledby="notify-sent">
        <h2 id="notify-sent">{t('notify.sent')}</h2>
        <PageOf
          page={sent}
          cursor={cursor}
          go={go}
          empty={{ title: t('notify.sentNone'), todo: t('notify.sentNoneTodo') }}
          height={160}
        >
          {(rows) => (
            <ol className="notify-sent">
              {rows.map(({ id, channel, kind, code, state, why, occurredAt }) => (
                <li key={id} className="row">
                  <Status {...LOOKS[state]}>{t(`deliveryState.${state}`)}</Status>
                  <span>{sayKind(kind)}</span>
                  {code !== undefined && <b className="figures">{code}</b>}
                  <span className="muted">
                    {t(`notify.${channel}`)} · {moment(Date.parse(occurredAt), gateTime(), language)}
                    {why && ` · ${t(`deliveryWhy.${why}`)}`}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </PageOf>
      </section>
    </>
  );
}
