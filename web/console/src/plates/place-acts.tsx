import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import './plates.css';
import type { Place } from './queries.js';

const PLAIN = ['SUBMIT', 'PUBLISH', 'TAKE_DOWN'] as const;
const ADDRESSES = {
  SUBMIT: '/api/v1/places/{id}/review-request',
  PUBLISH: '/api/v1/places/{id}/publication',
  TAKE_DOWN: '/api/v1/places/{id}/removal',
} as const;

/** What may be done with a place now, by this person. */
export function PlaceActs({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const send = useSend();
  const [reason, setReason] = useState('');
  const about = { path: { id: place.id }, seen: `"${place.revision}"` };
  const sendBack = () =>
    send.mutate(commandFor('post', '/api/v1/places/{id}/return', { ...about, body: { reason: reason.trim() } }));
  return (
    <div className="stack no-print">
      <div className="row">
        {PLAIN.filter((act) => place.acts.includes(act)).map((act) => (
          <Button
            key={act}
            variant={act === 'TAKE_DOWN' ? 'default' : 'filled'}
            loading={send.isPending}
            onClick={() => send.mutate(commandFor('post', ADDRESSES[act], about))}
          >
            {t(`plateAct.${act}`)}
          </Button>
        ))}
      </div>
      {place.acts.includes('SEND_BACK') && (
        <div className="row beside-field">
          <TextInput
            label={t('plates.reason')}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button variant="default" disabled={!reason.trim()} loading={send.isPending} onClick={sendBack}>
            {t('plateAct.SEND_BACK')}
          </Button>
        </div>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
    </div>
  );
}
