import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { fetchInSession } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { LANGUAGE_NAMES, type Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { plainPicture } from './plain-picture.js';
import type { PictureTaken } from './queries.js';
import { ChooseFile } from '../office/choose-file.js';

/** A picture while it is written about. */
export interface TypedPicture {
  readonly file: string;
  readonly alt: Readonly<Record<Language, string>>;
}

interface Props {
  readonly post: string;
  readonly pictures: readonly TypedPicture[];
  readonly language: Language;
  readonly change: (pictures: readonly TypedPicture[]) => void;
}

const MOST = 10;

/** The pictures of a post, each with what it shows; the first is its cover. */
export function PicturesPart({ post, pictures, language, change }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="stack">
      <legend>{t('news.pictures')}</legend>
      <p className="muted">{t('news.picturesHow')}</p>
      <ul className="post-pictures">
        {pictures.map((picture, at) => (
          <li key={picture.file} className="row">
            <TextInput
              className="grows"
              lang={language}
              label={t('news.alt', { count: at + 1, language: LANGUAGE_NAMES[language] })}
              maxLength={300}
              value={picture.alt[language]}
              onChange={(event) =>
                change(
                  pictures.map((each) =>
                    each === picture ? { ...each, alt: { ...each.alt, [language]: event.currentTarget.value } } : each,
                  ),
                )
              }
            />
            <Button variant="subtle" size="sm" onClick={() => change(pictures.filter((each) => each !== picture))}>
              {t('dossier.drop')} <span className="unseen">{picture.alt.vi}</span>
            </Button>
          </li>
        ))}
      </ul>
      {pictures.length < MOST && (
        <AddPicture
          post={post}
          taken={({ file }) => change([...pictures, { file, alt: { vi: '', zh: '', en: '' } }])}
        />
      )}
    </fieldset>
  );
}

function AddPicture({ post, taken }: { readonly post: string; readonly taken: (picture: PictureTaken) => void }) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const again = useRef<() => void>(null);
  const send = async (file: File | null, key: string = crypto.randomUUID()) => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = new FormData();
      body.append('file', await plainPicture(file));
      const headers = { 'idempotency-key': key };
      const request = new Request(`/api/v1/news-posts/${post}/files`, { method: 'POST', headers, body });
      const response = await fetchInSession(request);
      if (!response.ok) throw await refusalOf(response);
      taken((await response.json()) as PictureTaken);
    } catch (failed) {
      // The same key: what has come in already is not stored twice.
      again.current = () => void send(file, key);
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <div className="row">
      <ChooseFile accept="image/*" take={send}>
        {(props) => (
          <Button {...props} variant="default" size="sm" loading={busy}>
            {t('news.addPicture')}
          </Button>
        )}
      </ChooseFile>
      {error !== undefined && <ErrorSaid error={error} retry={() => again.current?.()} />}
    </div>
  );
}
