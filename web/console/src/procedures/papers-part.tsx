import { Button, NativeSelect } from '@mantine/core';
import { PAPER_FORMS } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';
import { useWords } from '../app/words.js';
import { OneOfMany } from './one-of-many.js';
import type { PartProps } from './part-props.js';
import { newPaper, type TypedPaper } from './typed-procedure.js';
import { WordsFields } from './words-fields.js';

/** The papers that are asked for: their names, what they must be, who needs them. */
export function PapersPart({ details: { papers }, change, faults }: PartProps) {
  const { t, language } = useWords();
  const type = (n: number, paper: TypedPaper, more: Partial<TypedPaper>) =>
    change({ papers: papers.with(n, { ...paper, ...more }) });
  return (
    <section className="panel stack" aria-labelledby="papers">
      <h2 id="papers">{t('procedures.papers')}</h2>
      {papers.map((paper, n) => (
        <OneOfMany
          key={paper.key}
          name={paper.name[language] || t('procedures.paperNew')}
          open={paper.name.vi === '' || faults.below(`details.papers.${n}`)}
          takeOut={() => change({ papers: papers.toSpliced(n, 1) })}
        >
          <WordsFields
            label={t('procedures.paperName')}
            words={paper.name}
            change={(name) => type(n, paper, { name })}
            faults={faults}
            path={`details.papers.${n}.name`}
          />
          <div className="fields">
            <NativeSelect
              label={t('procedures.paperForm')}
              value={paper.form}
              error={faults.at(`details.papers.${n}.form`)}
              data={PAPER_FORMS.map((form) => ({ value: form, label: t(`procedurePaper.${form}`) }))}
              onChange={(event) => type(n, paper, { form: event.currentTarget.value as TypedPaper['form'] })}
            />
            <NativeSelect
              label={t('procedures.paperNeeded')}
              value={String(paper.required)}
              error={faults.at(`details.papers.${n}.required`)}
              data={[
                { value: 'true', label: t('procedures.needed') },
                { value: 'false', label: t('procedures.ifNeeded') },
              ]}
              onChange={(event) => type(n, paper, { required: event.currentTarget.value === 'true' })}
            />
          </div>
          <WordsFields
            label={t('procedures.paperNote')}
            words={paper.note}
            change={(note) => type(n, paper, { note })}
            faults={faults}
            path={`details.papers.${n}.note`}
          />
        </OneOfMany>
      ))}
      <div>
        <Button
          size="sm"
          variant="default"
          onClick={() => change({ papers: [...papers, newPaper(crypto.randomUUID())] })}
        >
          {t('procedures.addPaper')}
        </Button>
      </div>
    </section>
  );
}
