import { DEPARTMENTS } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';
import { useWords } from '../app/words.js';
import type { Procedure } from './queries.js';

/** What of a procedure is not changed here: who decides, what comes of it, the form, the steps. */
export function AsItIs({ procedure: { code, field, details } }: { readonly procedure: Procedure }) {
  const { t, language } = useWords();
  const who = details && details.agency !== 'COMMUNE' ? DEPARTMENTS[details.agency][language] : undefined;
  return (
    <section className="panel stack" aria-labelledby="stays">
      <h2 id="stays">{t('procedures.stays')}</h2>
      <dl className="facts">
        <dt>{t('procedures.code')}</dt>
        <dd className="figures">{code}</dd>
        <dt>{t('procedures.field')}</dt>
        <dd>{details?.field[language] ?? field}</dd>
        {details && (
          <>
            <dt>{t('procedures.who')}</dt>
            <dd>{who ?? t('procedures.everyCommune')}</dd>
            <dt>{t('procedures.result')}</dt>
            <dd>{details.result.name[language]}</dd>
          </>
        )}
      </dl>
      {details && details.form.length > 0 && (
        <details className="part">
          <summary>{t('procedures.form')}</summary>
          <ul>
            {details.form.map(({ key, label, required }) => (
              <li key={key}>{required ? label[language] : t('procedures.formField', { name: label[language] })}</li>
            ))}
          </ul>
        </details>
      )}
      {details?.steps && details.steps.length > 0 && (
        <details className="part">
          <summary>{t('procedures.steps')}</summary>
          <ol>
            {details.steps.map((step) => (
              <li key={step.vi}>{step[language]}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
