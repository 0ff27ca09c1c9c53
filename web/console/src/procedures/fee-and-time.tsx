import { Button, NativeSelect } from '@mantine/core';
import { TIME_UNITS } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import { useWords } from '../app/words.js';
import type { PartProps } from './part-props.js';
import { BLANK, type TypedDetails } from './typed-procedure.js';
import { WordsFields } from './words-fields.js';

/** What is paid, and by whom it is not. */
export function FeePart({ details: { fee }, change, faults }: PartProps) {
  const { t } = useWords();
  const type = (more: Partial<TypedDetails['fee']>) => change({ fee: { ...fee, ...more } });
  return (
    <section className="panel stack" aria-labelledby="fee">
      <h2 id="fee">{t('procedures.fee')}</h2>
      <QuantityField
        kind="COUNT"
        label={t('procedures.feeAmount')}
        description={t('procedures.feeHow')}
        typed={fee.amount}
        error={faults.at('details.fee.amount')}
        onType={(amount) => type({ amount })}
      />
      <WordsFields
        label={t('procedures.feeNote')}
        words={fee.note}
        change={(note) => type({ note })}
        faults={faults}
        path="details.fee.note"
      />
      {fee.exempt.map((words, n) => (
        <div key={n} className="stack">
          <WordsFields
            label={t('procedures.exempt', { n: n + 1 })}
            words={words}
            change={(said) => type({ exempt: fee.exempt.with(n, said) })}
            faults={faults}
            path={`details.fee.exempt.${n}`}
          />
          <div>
            <Button size="sm" variant="default" onClick={() => type({ exempt: fee.exempt.toSpliced(n, 1) })}>
              {t('procedures.takeOut')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button size="sm" variant="default" onClick={() => type({ exempt: [...fee.exempt, BLANK] })}>
          {t('procedures.addExempt')}
        </Button>
      </div>
    </section>
  );
}

/** How long the office may take. */
export function TimePart({ details: { timeLimit }, change, faults }: PartProps) {
  const { t } = useWords();
  const type = (more: Partial<TypedDetails['timeLimit']>) => change({ timeLimit: { ...timeLimit, ...more } });
  return (
    <section className="panel stack" aria-labelledby="time">
      <h2 id="time">{t('procedures.timeLimit')}</h2>
      <div className="fields">
        <QuantityField
          kind="COUNT"
          label={t('procedures.limitAmount')}
          typed={timeLimit.amount}
          error={faults.at('details.timeLimit.amount')}
          onType={(amount) => type({ amount })}
        />
        <NativeSelect
          label={t('procedures.limitUnit')}
          value={timeLimit.unit}
          error={faults.at('details.timeLimit.unit')}
          data={TIME_UNITS.map((unit) => ({ value: unit, label: t(`procedureUnit.${unit}`) }))}
          onChange={(event) => type({ unit: event.currentTarget.value as typeof timeLimit.unit })}
        />
      </div>
      <WordsFields
        label={t('procedures.limitNote')}
        words={timeLimit.note}
        change={(note) => type({ note })}
        faults={faults}
        path="details.timeLimit.note"
      />
    </section>
  );
}
