import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { ActWords } from '../office/act-form.js';
import type { Denunciation } from './queries.js';

type Act = Denunciation['acts'][number];
const LONGEST = 5_000;
const GROUNDS = ['FORM', 'CAPACITY', 'COMPETENCE', 'SUBSTANCE', 'COMPLAINT_SETTLED'] as const;
const COMPLEXITIES = ['COMPLEX', 'SPECIALLY_COMPLEX'] as const;

/** What may be done with it. It is sent at once and never through what this machine keeps: nothing of it may lie here. */
export function DenunciationActs({ of }: { readonly of: Denunciation }) {
  const { t } = useWords();
  const [doing, setDoing] = useState<Act>();
  const [words, setWords] = useState('');
  const [complexity, setComplexity] = useState<(typeof COMPLEXITIES)[number]>('COMPLEX');
  const [ground, setGround] = useState<(typeof GROUNDS)[number]>('COMPETENCE');
  const [toSender, setToSender] = useState('');
  const leave = () => {
    setDoing(undefined);
    setWords('');
    setToSender('');
  };
  const send = useSend(leave);
  const path = { id: of.id };
  const reason = words.trim();
  const orders = {
    ACCEPT: () => commandFor('post', '/api/v1/denunciations/{id}/acceptance', { path }),
    WIDEN_CHECK: () => commandFor('post', '/api/v1/denunciations/{id}/wide-check', { path, body: { reason } }),
    NOT_ACCEPT: () =>
      commandFor('post', '/api/v1/denunciations/{id}/refusal', {
        path,
        body: { reason, ground, ...(toSender.trim() && { toSender: toSender.trim() }) },
      }),
    EXTEND: () => commandFor('post', '/api/v1/denunciations/{id}/extension', { path, body: { reason, complexity } }),
    CONCLUDE: () => commandFor('post', '/api/v1/denunciations/{id}/conclusion', { path, body: { conclusion: reason } }),
  } as const;
  if (of.acts.length === 0) return null;
  return (
    <div className="decide">
      {send.isError && <ErrorSaid error={send.error} />}
      {!doing && (
        <div className="row">
          {of.acts.map((act) => (
            <Button key={act} variant="default" onClick={() => setDoing(act)}>
              {t(`denunciationAct.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {doing && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate(orders[doing]());
          }}
        >
          {doing === 'EXTEND' && (
            <NativeSelect
              label={t('denunciation.complexity')}
              value={complexity}
              data={COMPLEXITIES.map((each) => ({
                value: each,
                label: t(each === 'COMPLEX' ? 'denunciation.complex' : 'denunciation.special'),
              }))}
              onChange={(event) => setComplexity(event.currentTarget.value as (typeof COMPLEXITIES)[number])}
            />
          )}
          {doing === 'NOT_ACCEPT' && (
            <>
              <NativeSelect
                label={t('denunciation.ground')}
                value={ground}
                data={GROUNDS.map((each) => ({ value: each, label: t(`denunciationGround.${each}`) }))}
                onChange={(event) => setGround(event.currentTarget.value as (typeof GROUNDS)[number])}
              />
              <ActWords optional label={t('denunciation.toSender')} value={toSender} type={setToSender} />
            </>
          )}
          {doing !== 'ACCEPT' && (
            <ActWords
              first
              label={t(doing === 'CONCLUDE' ? 'denunciation.conclusion' : 'denunciation.words')}
              most={doing === 'CONCLUDE' ? LONGEST : 1_000}
              value={words}
              type={setWords}
            />
          )}
          <div className="row">
            <Button type="submit" loading={send.isPending} disabled={doing !== 'ACCEPT' && !reason}>
              {t(`denunciationAct.${doing}`)}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
