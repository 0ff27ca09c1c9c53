import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { receivers } from './queries.js';

/** Whom the province gives denunciations to: it names people, and sees nothing of what they are given. */
export function Receivers() {
  const { t, language } = useWords();
  const read = useQuery(receivers);
  const [person, setPerson] = useState('');
  const send = useSend(() => setPerson(''));
  return (
    <div className="page stack">
      <h1>{t('denunciation.receivers')}</h1>
      <p className="muted">{t('denunciation.receiversWhy')}</p>
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={160} />}
      {send.isError && <ErrorSaid error={send.error} />}
      {read.data?.items.length === 0 && (
        <Empty title={t('denunciation.noReceiver')} todo={t('denunciation.noReceiverTodo')} />
      )}
      <ul className="stack">
        {read.data?.items.map((each) => (
          <li key={each.person} className="panel row between">
            <span>
              <b>{each.name ?? each.person}</b>{' '}
              <span className="muted figures">
                {t('denunciation.since', { at: moment(Date.parse(each.namedAt), gateTime(), language) })}
              </span>
            </span>
            <Button
              variant="default"
              size="sm"
              loading={send.isPending}
              onClick={() => {
                const path = { person: each.person };
                send.mutate(commandFor('delete', '/api/v1/denunciation-receivers/{person}', { path }));
              }}
            >
              {t('denunciation.release', { who: each.name ?? '' })}
            </Button>
          </li>
        ))}
      </ul>
      {(read.data?.candidates.length ?? 0) > 0 && (
        <form
          className="panel row"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate(commandFor('put', '/api/v1/denunciation-receivers/{person}', { path: { person } }));
          }}
        >
          <NativeSelect
            label={t('denunciation.candidate')}
            value={person}
            data={[
              { value: '', label: t('office.chooseOne') },
              ...(read.data?.candidates ?? []).map((each) => ({ value: each.person, label: each.name })),
            ]}
            onChange={(event) => setPerson(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!person} loading={send.isPending}>
            {t('denunciation.name')}
          </Button>
        </form>
      )}
    </div>
  );
}
