import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../api/client.js';
import { QrCode } from '../look/qr-code.js';
import { ErrorSaid } from '../look/said.js';
import { useSharedWords } from '../words/words.js';
import { confirmFactor, enrolled } from './session.js';
import './sign-in.css';

/** The second factor that this person must have, before anything else. */
export function Enrol() {
  const { t } = useSharedWords();
  const begun = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => answer(api.POST('/api/v1/me/second-factor', { body: {} })),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>();
  const [recovery, setRecovery] = useState<readonly string[]>();

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      setRecovery(await confirmFactor(code));
    } catch (refused) {
      setError(refused);
    }
  };
  if (recovery)
    return (
      <section className="sign-in">
        <h2>{t('session.recovery')}</h2>
        <p>{t('session.recoveryWhy')}</p>
        <ul className="recovery figures">
          {recovery.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Button size="md" onClick={() => void enrolled()}>
          {t('session.goOn')}
        </Button>
      </section>
    );
  return (
    <form className="sign-in" onSubmit={(event) => void confirm(event)}>
      <h2>{t('session.enrol')}</h2>
      <p>{t('session.enrolHow')}</p>
      {begun.isError && <ErrorSaid error={begun.error} retry={() => void begun.refetch()} />}
      {begun.data && (
        <>
          <QrCode text={begun.data.uri} label={t('session.enrolHow')} />
          <p className="muted figures key">{t('session.enrolByHand', { secret: begun.data.secret })}</p>
        </>
      )}
      <TextInput
        label={t('session.code')}
        size="md"
        required
        withAsterisk={false}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {error !== undefined && <ErrorSaid error={error} />}
      <Button type="submit" size="md" disabled={!begun.data}>
        {t('session.confirm')}
      </Button>
    </form>
  );
}
