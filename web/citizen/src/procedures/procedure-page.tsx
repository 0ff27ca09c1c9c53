import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { useRef } from 'react';
import { DEPARTMENTS } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useErrands } from '../affairs/use-errands.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { useWords } from '../app/words.js';
import { sumOf } from './fee-said.js';
import { procedureOf, type ProcedureDetails, type ProcedureView } from './queries.js';
import './procedures.css';

/** One procedure: what it asks for, what it costs, how long it takes, by what law; and the way to begin. */
export function ProcedurePage() {
  const { t, language } = useWords();
  const { code } = useParams({ from: '/procedures/$code' });
  const seen = useQuery(procedureOf(code));
  const article = useRef<HTMLElement>(null);
  const procedure = seen.data;
  return (
    <div className="page narrow-page stack">
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={480} />}
      {procedure && (
        <>
          <article ref={article} className="stack">
            <div>
              <h1>{procedure[language]}</h1>
              <p className="muted">{t('procedure.code', { code })}</p>
            </div>
            {procedure.details ? (
              <>
                <Begin procedure={procedure} details={procedure.details} />
                <Told details={procedure.details} />
              </>
            ) : (
              <p className="told">{t('procedure.noDetails')}</p>
            )}
          </article>
          <div className="row no-print">
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('citizen.print')}
            </Button>
            <ReadAloud of={article} />
          </div>
        </>
      )}
    </div>
  );
}

function Begin({
  procedure: { code },
  details,
}: {
  readonly procedure: ProcedureView;
  readonly details: ProcedureDetails;
}) {
  const { t } = useWords();
  const { drafts } = useErrands();
  if (details.service === 'COUNTER') return <p className="told">{t('procedure.atCounter')}</p>;
  const begun = drafts.some((draft) => draft.procedure === code);
  return (
    <p className="no-print">
      <Button size="lg" renderRoot={(props) => <Link to="/apply/$code" params={{ code }} {...props} />}>
        {t(begun ? 'procedure.goOn' : 'procedure.start')}
      </Button>
    </p>
  );
}

function Told({ details }: { readonly details: ProcedureDetails }) {
  const { t, language } = useWords();
  const { fee, timeLimit, agency, service, result, papers, steps, legalBasis } = details;
  const who = agency === 'COMMUNE' ? undefined : DEPARTMENTS[agency];
  return (
    <>
      <dl className="facts">
        <dt>{t('procedure.time')}</dt>
        <dd>
          <b>
            {t(timeLimit.unit === 'WORKING_DAYS' ? 'procedure.days' : 'procedure.hours', { count: timeLimit.amount })}
          </b>
          {timeLimit.note && <p className="muted">{timeLimit.note[language]}</p>}
        </dd>
        <dt>{t('procedure.fee')}</dt>
        <dd>
          <b>{fee.amount > 0 ? t('citizen.dong', { sum: sumOf(fee.amount, language) }) : t('procedure.free')}</b>
          {fee.note && <p className="muted">{fee.note[language]}</p>}
          {fee.exempt.length > 0 && (
            <p className="muted">
              {t('procedure.exempt')}: {fee.exempt.map((each) => each[language]).join('; ')}
            </p>
          )}
        </dd>
        <dt>{t('procedure.who')}</dt>
        <dd>{who?.[language] ?? t('procedure.everyCommune')}</dd>
        <dt>{t('procedure.how')}</dt>
        <dd>{t(`service.${service}`)}</dd>
        <dt>{t('procedure.result')}</dt>
        <dd>{result.name[language]}</dd>
      </dl>
      <section>
        <h2>{t('procedure.papers')}</h2>
        {papers.length === 0 && <p>{t('procedure.papersNone')}</p>}
        <ul className="papers-needed">
          {papers.map(({ key, name, form, required, note }) => (
            <li key={key}>
              <b>{name[language]}</b>{' '}
              <span className="muted">
                ({t(`paperForm.${form}`)}
                {!required && `, ${t('procedure.ifNeeded')}`})
              </span>
              {note && <p className="muted">{note[language]}</p>}
            </li>
          ))}
        </ul>
      </section>
      {steps && steps.length > 0 && (
        <section>
          <h2>{t('procedure.steps')}</h2>
          <ol className="bulleted">
            {steps.map((each) => (
              <li key={each.vi}>{each[language]}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t('procedure.law')}</h2>
        <ul className="bulleted">
          {legalBasis.map(({ number, title }) => (
            <li key={number}>
              {number}: {title[language]}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
