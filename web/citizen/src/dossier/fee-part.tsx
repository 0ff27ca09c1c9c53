import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import type { ProcedureDetails } from '../procedures/queries.js';
import { Choices } from './one-field.js';

interface Props {
  readonly fee: ProcedureDetails['fee'];
  /** -1: none. */
  readonly exempt: number;
  readonly change: (exempt: number) => void;
}

/** What is to be paid, and who says that he need not. */
export function FeePart({ fee, exempt, change }: Props) {
  const { t, language } = useWords();
  if (fee.amount === 0 && fee.exempt.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('apply.fee')}</h2>
      <p>
        {fee.amount > 0 ? t('citizen.dong', { sum: sumOf(fee.amount, language) }) : t('procedure.free')}
        {fee.note && <span className="muted"> · {fee.note[language]}</span>}
      </p>
      {fee.amount > 0 && <p className="muted small">{t('apply.feeLater')}</p>}
      {fee.exempt.length > 0 && (
        <Choices
          id="exempt"
          label={t('apply.exempt')}
          choices={[
            ['-1', t('apply.exemptNone')],
            ...fee.exempt.map((each, at): readonly [string, string] => [String(at), each[language]]),
          ]}
          chosen={String(exempt)}
          onChange={(chosen) => change(Number(chosen))}
        />
      )}
    </section>
  );
}
