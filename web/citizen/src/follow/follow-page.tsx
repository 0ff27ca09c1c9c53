import { Button, TextInput } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Refused } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { FollowedDenunciation, FollowedDossier } from './followed.js';
import { FollowedPetition } from './followed-petition.js';
import { CodeForm } from './code-form.js';
import { followed, type Followed } from './queries.js';
import { typedCode, type TypedCode } from './typed-code.js';

/** Where something stands, by its code: the code of a receipt's QR stands behind # of the address. */
export function FollowPage() {
  const { t } = useWords();
  const hash = useLocation({ select: (location) => location.hash });
  const known = typedCode(hash);
  return (
    <div className="page narrow-page stack">
      <h1>{t('follow.title')}</h1>
      {known ? <ByCode key={known.code} known={known} /> : <CodeForm />}
    </div>
  );
}

function ByCode({ known }: { readonly known: TypedCode }) {
  const { t } = useWords();
  const [phoneEnd, setPhoneEnd] = useState('');
  const [seen, setSeen] = useState<Followed>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    setError(undefined);
    try {
      setSeen(await followed(known, phoneEnd.trim()));
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  if (seen?.of === 'DOSSIER') return <FollowedDossier dossier={seen.seen} phoneEnd={phoneEnd.trim()} />;
  if (seen?.of === 'DENUNCIATION') return <FollowedDenunciation denunciation={seen.seen} />;
  if (seen)
    return (
      <FollowedPetition
        petition={seen.seen}
        by={{ code: known.code, ...(phoneEnd && { phoneEnd }) }}
        again={() => void look()}
      />
    );
  const isDossier = known.of === 'DOSSIER';
  return (
    <form
      className="stack"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void look();
      }}
    >
      <p className="big-code figures">{known.code}</p>
      <TextInput
        label={t('follow.phoneEnd')}
        description={isDossier ? undefined : t('follow.phoneEndHint')}
        size="lg"
        inputMode="numeric"
        autoComplete="off"
        pattern={isDossier ? '\\d{4}|\\+?[\\d .\\-]{9,20}' : '\\d{4}'}
        maxLength={isDossier ? 20 : 4}
        required={isDossier}
        withAsterisk={false}
        classNames={{ input: 'figures' }}
        value={phoneEnd}
        onChange={(event) => setPhoneEnd(event.currentTarget.value)}
      />
      {error instanceof Refused && error.status === 404 ? (
        <div className="said" role="alert">
          <div>
            <p className="title">{t('follow.notFound')}</p>
            <p>{t('follow.notFoundTodo')}</p>
          </div>
        </div>
      ) : (
        error !== undefined && <ErrorSaid error={error} />
      )}
      <div>
        <Button type="submit" size="lg" loading={busy}>
          {t('follow.look')}
        </Button>
      </div>
    </form>
  );
}
