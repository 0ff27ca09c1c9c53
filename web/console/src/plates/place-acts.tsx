import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { ActForm } from '../office/act-form.js';
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
  const [takesDown, setTakesDown] = useState(false);
  const about = { path: { id: place.id }, seen: `"${place.revision}"` };
  const tell = (act: (typeof PLAIN)[number]) => send.mutate(commandFor('post', ADDRESSES[act], about));
  const sendBack = () =>
    send.mutate(commandFor('post', '/api/v1/places/{id}/return', { ...about, body: { reason: reason.trim() } }));
  // It stands beside what is pressed every day, and no press brings the page back.
  if (takesDown && place.acts.includes('TAKE_DOWN'))
    return (
      <ActForm
        sure={t('plates.sureTakeDown')}
        does={t('plateAct.TAKE_DOWN')}
        send={() => tell('TAKE_DOWN')}
        leave={() => setTakesDown(false)}
      />
    );
  return (
    <div className="stack no-print">
      <div className="row">
        {PLAIN.filter((act) => place.acts.includes(act)).map((act) => (
          <Button
            key={act}
            variant={act === 'TAKE_DOWN' ? 'default' : 'filled'}
            loading={send.isPending}
            onClick={() => (act === 'TAKE_DOWN' ? setTakesDown(true) : tell(act))}
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
