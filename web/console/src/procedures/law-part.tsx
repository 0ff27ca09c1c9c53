import { Button, TextInput } from '@mantine/core';
import { useWords } from '../app/words.js';
import { OneOfMany } from './one-of-many.js';
import type { PartProps } from './part-props.js';
import { BLANK, type TypedLaw } from './typed-procedure.js';
import { WordsFields } from './words-fields.js';

/** The laws and decrees that it rests on. */
export function LawPart({ details: { legalBasis }, change, faults }: PartProps) {
  const { t, language } = useWords();
  const type = (n: number, law: TypedLaw, more: Partial<TypedLaw>) =>
    change({ legalBasis: legalBasis.with(n, { ...law, ...more }) });
  return (
    <section className="panel stack" aria-labelledby="law">
      <h2 id="law">{t('procedures.legalBasis')}</h2>
      {legalBasis.map((law, n) => (
        <OneOfMany
          key={n}
          name={[law.number, law.title[language]].filter(Boolean).join(': ') || t('procedures.lawNew')}
          open={law.number === '' || faults.below(`details.legalBasis.${n}`)}
          takeOut={() => change({ legalBasis: legalBasis.toSpliced(n, 1) })}
        >
          <TextInput
            label={t('procedures.lawNumber')}
            maxLength={60}
            value={law.number}
            error={faults.at(`details.legalBasis.${n}.number`)}
            onChange={(event) => type(n, law, { number: event.currentTarget.value })}
          />
          <WordsFields
            label={t('procedures.lawTitle')}
            words={law.title}
            change={(title) => type(n, law, { title })}
            faults={faults}
            path={`details.legalBasis.${n}.title`}
          />
        </OneOfMany>
      ))}
      <div>
        <Button
          size="sm"
          variant="default"
          onClick={() => change({ legalBasis: [...legalBasis, { number: '', title: BLANK }] })}
        >
          {t('procedures.addLaw')}
        </Button>
      </div>
    </section>
  );
}
