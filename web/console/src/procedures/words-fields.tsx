import { Textarea } from '@mantine/core';
import { LANGUAGES, LANGUAGE_NAMES } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import type { FaultsAt } from './faults-at.js';
import type { InEach } from './typed-procedure.js';

const LONGEST = 1_000;

interface Props {
  readonly label: string;
  readonly words: InEach;
  readonly change: (words: InEach) => void;
  readonly faults: FaultsAt;
  /** Where the server finds them; none at the root. */
  readonly path?: string;
  readonly longest?: number;
}

/** One text in three languages, beside each other. */
export function WordsFields({ label, words, change, faults, path, longest = LONGEST }: Props) {
  const { t } = useWords();
  return (
    <div className="fields">
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          lang={language}
          label={t('procedures.inLanguage', { what: label, language: LANGUAGE_NAMES[language] })}
          rows={2}
          maxLength={longest}
          value={words[language]}
          error={faults.at(path === undefined ? language : `${path}.${language}`)}
          // It is one line: whoever presses Enter within means a blank.
          onChange={(event) =>
            change({ ...words, [language]: event.currentTarget.value.replaceAll(/[\r\n\t]+/g, ' ') })
          }
        />
      ))}
    </div>
  );
}
