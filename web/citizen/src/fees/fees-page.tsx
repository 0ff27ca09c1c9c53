import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useRef, type ReactNode } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import { gateFees } from './queries.js';

/** What passing the gates costs, as the tariff in force says. */
export function FeesPage() {
  const { t, language } = useWords();
  const seen = useQuery(gateFees);
  const article = useRef<HTMLElement>(null);
  const tariff = seen.data;
  return (
    <div className="page narrow-page stack">
      <h1>{t('fees.title')}</h1>
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={320} />}
      {tariff && (
        <>
          <article ref={article} className="stack">
            <p>{t('fees.basis')}</p>
            {tariff.from !== undefined && (
              <p className="muted">
                {t('fees.since', { moment: moment(Date.parse(tariff.from), gateTime(), language) })}
              </p>
            )}
            <Figures
              title={t('fees.perTrip')}
              rows={tariff.fees.map(({ rule, name, dong }) => ({
                rule,
                name: name?.[language] ?? rule,
                figure: t('citizen.dong', { sum: sumOf(dong, language) }),
              }))}
            />
            <Figures
              title={t('fees.factors')}
              rows={tariff.factors.map(({ rule, name, percent }) => ({
                rule,
                name: name?.[language] ?? rule,
                figure: t('fees.percent', { percent }),
              }))}
            />
            <p>{t('fees.most', { sum: sumOf(tariff.mostDong, language) })}</p>
            <p>{t('fees.rest')}</p>
          </article>
          <ReadAloud of={article} />
        </>
      )}
    </div>
  );
}

interface FiguresProps {
  readonly title: string;
  readonly rows: readonly { readonly rule: string; readonly name: ReactNode; readonly figure: string }[];
}

function Figures({ title, rows }: FiguresProps) {
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <dl className="facts">
        {rows.map(({ rule, name, figure }) => (
          <Fragment key={rule}>
            <dt>{name}</dt>
            <dd>
              <b>{figure}</b>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
