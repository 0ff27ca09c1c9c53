import { Button, TextInput } from '@mantine/core';
import { LANGUAGE_NAMES, type Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { AddFile } from '../office/add-file.js';
import { plainPicture } from './plain-picture.js';
import type { PictureTaken } from './queries.js';

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
        <div className="row">
          <AddFile<PictureTaken>
            path={`/api/v1/news-posts/${post}/files`}
            accept="image/*"
            ready={plainPicture}
            taken={({ file }) => change([...pictures, { file, alt: { vi: '', zh: '', en: '' } }])}
            size="sm"
          >
            {t('news.addPicture')}
          </AddFile>
        </div>
      )}
    </fieldset>
  );
}
