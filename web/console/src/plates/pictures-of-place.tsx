import { Button, TextInput } from '@mantine/core';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { FileLine } from '../office/file-line.js';
import { AddPicture } from './add-picture.js';
import { nothingTypedOf, type TypedPicture, type TypedPlace } from './typed-place.js';

interface Props {
  readonly place: string;
  readonly pictures: TypedPlace['pictures'];
  readonly change: (pictures: TypedPlace['pictures']) => void;
}

/** The pictures of a place in the order in which its page shows them. */
export function PicturesOfPlace({ place, pictures, change }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="stack">
      <legend>{t('plates.pictures')}</legend>
      {pictures.map(({ file, ...picture }, n) => (
        <div key={file} className="row">
          <FileLine
            path={`/api/v1/places/${place}/files/${file}`}
            name={t('plates.picture', { n: n + 1 })}
            mediaType="image/jpeg"
          />
          {LANGUAGES.map((language) => (
            <TextInput
              key={language}
              lang={language}
              aria-label={t('plates.caption', { n: n + 1, language: LANGUAGE_NAMES[language] })}
              placeholder={t('plates.caption', { n: n + 1, language: LANGUAGE_NAMES[language] })}
              maxLength={200}
              value={language === 'vi' ? picture.caption : picture.captionIn[language]}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                change(pictures.map((each) => (each.file === file ? captioned(each, language, typed) : each)));
              }}
            />
          ))}
          <Button variant="subtle" onClick={() => change(pictures.filter((each) => each.file !== file))}>
            {t('plates.drop', { n: n + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <AddPicture
          path={`/api/v1/places/${place}/files`}
          label={t('plates.addPicture')}
          taken={({ file }) => {
            if (!pictures.some((each) => each.file === file)) change([...pictures, nothingTypedOf(file)]);
          }}
        />
      </div>
    </fieldset>
  );
}

function captioned(picture: TypedPicture, language: Language, caption: string): TypedPicture {
  return language === 'vi'
    ? { ...picture, caption }
    : { ...picture, captionIn: { ...picture.captionIn, [language]: caption } };
}
