import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { InVietnamese } from '../app/told.js';
import { useWords } from '../app/words.js';
import { PetitionFacts } from './petition-facts.js';
import { publicReportOf } from './queries.js';

/** One report with its answer, as everybody may read it. */
export function PublicReportPage() {
  const { t, language } = useWords();
  const { id } = useParams({ from: '/reports/$id' });
  const seen = useQuery(publicReportOf(id));
  const article = useRef<HTMLElement>(null);
  const report = seen.data;
  return (
    <div className="page narrow-page stack">
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={320} />}
      {report && (
        <>
          <article ref={article} className="stack">
            <h1>
              {report.title === undefined ? (
                t('petition.untitled', { topic: t(`topic.${report.topic}`) })
              ) : (
                <InVietnamese text={report.title} />
              )}
            </h1>
            <PetitionFacts of={report} />
            {report.merged > 0 && <p className="muted">{t('petition.merged', { count: report.merged })}</p>}
            <section className="told" data-hue={report.text ? 'open' : undefined}>
              <h2>{t('petition.answered')}</h2>
              <p lang={report.text === undefined ? undefined : 'vi'}>
                {report.text ??
                  (report.dueAt
                    ? t('petition.notAnswered', { until: wholeDay(Date.parse(report.dueAt), language) })
                    : t('petition.noPublicAnswer'))}
              </p>
            </section>
          </article>
          <ReadAloud of={article} />
        </>
      )}
    </div>
  );
}
