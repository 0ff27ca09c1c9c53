import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { LANGUAGES, LANGUAGE_NAMES } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { PLACE_KINDS } from './search.js';
import type { TypedPlace } from './typed-place.js';

interface Props {
  readonly typed: TypedPlace;
  readonly type: (more: Partial<TypedPlace>) => void;
  readonly send: () => void;
  readonly does: string;
  readonly busy: boolean;
  /** What stands above its fields, and below them. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** What is said of a place, in three languages. */
export function PlaceForm({ typed, type, send, does, busy, before, after }: Props) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {before}
      <NativeSelect
        label={t('plates.kind')}
        value={typed.kind}
        data={PLACE_KINDS.map((kind) => ({ value: kind, label: t(`plateKind.${kind}`) }))}
        onChange={(event) => type({ kind: event.currentTarget.value as TypedPlace['kind'] })}
      />
      {LANGUAGES.map((language) => (
        <TextInput
          key={language}
          label={t('plates.nameIn', { language: LANGUAGE_NAMES[language] })}
          lang={language}
          required={language === 'vi'}
          withAsterisk={false}
          maxLength={200}
          value={typed.name[language]}
          onChange={(event) => type({ name: { ...typed.name, [language]: event.currentTarget.value } })}
        />
      ))}
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          label={t('plates.historyIn', { language: LANGUAGE_NAMES[language] })}
          lang={language}
          maxLength={4_000}
          rows={5}
          value={typed.history[language]}
          // The page shows one paragraph: whoever presses Enter within means a blank.
          onChange={(event) =>
            type({
              history: { ...typed.history, [language]: event.currentTarget.value.replaceAll(/[\r\n\t]+/g, ' ') },
            })
          }
        />
      ))}
      <TextInput
        label={t('plates.address')}
        maxLength={300}
        value={typed.address}
        onChange={(event) => type({ address: event.currentTarget.value })}
      />
      <div className="row">
        <TextInput
          label={t('plates.longitude')}
          inputMode="decimal"
          maxLength={14}
          value={typed.longitude}
          onChange={(event) => type({ longitude: event.currentTarget.value })}
        />
        <TextInput
          label={t('plates.latitude')}
          inputMode="decimal"
          maxLength={14}
          value={typed.latitude}
          onChange={(event) => type({ latitude: event.currentTarget.value })}
        />
      </div>
      {LANGUAGES.map((language) => (
        <TextInput
          key={language}
          label={t('plates.keeper', { language: LANGUAGE_NAMES[language] })}
          {...(language === 'vi' && { description: t('plates.keeperHint') })}
          lang={language}
          maxLength={200}
          value={language === 'vi' ? typed.keeper : typed.keeperIn[language]}
          onChange={(event) => {
            const keeper = event.currentTarget.value;
            type(language === 'vi' ? { keeper } : { keeperIn: { ...typed.keeperIn, [language]: keeper } });
          }}
        />
      ))}
      {after}
      <div>
        <Button type="submit" loading={busy}>
          {does}
        </Button>
      </div>
    </form>
  );
}
