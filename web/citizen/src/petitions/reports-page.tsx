import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import IconCurrentLocation from '@tabler/icons-react/icons/IconCurrentLocation';
import { useState } from 'react';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useWords } from '../app/words.js';
import { useCommuneHere } from '../map/use-commune-here.js';
import { bodies } from '../procedures/queries.js';
import { PublicReportCard } from './public-report-card.js';
import { publicReports } from './queries.js';
import { PUBLIC_STATES, TOPICS, type reportsSearch } from './search.js';

type Search = ReturnType<typeof reportsSearch>;

/** What people reported and what came of it, as everybody may read it. */
export function ReportsPage() {
  const { t, language } = useWords();
  const search = useSearch({ from: '/reports' });
  const navigate = useNavigate({ from: '/reports' });
  const page = useQuery(publicReports(search));
  const communes = (useQuery(bodies).data ?? []).filter(({ kind }) => kind === 'COMMUNE');
  const { communeHere } = useCommuneHere();
  const [unknown, setUnknown] = useState(false);
  const { cursor, ...filters } = search;
  const narrow = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  const near = async () => {
    const commune = await communeHere();
    setUnknown(commune === undefined);
    if (commune) narrow({ commune });
  };
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <div className="page narrow-page stack">
      <h1>{t('petition.reports')}</h1>
      <p className="muted">{t('petition.all')}</p>
      <div className="row no-print">
        <Button size="md" renderRoot={(props) => <Link to="/report" {...props} />}>
          {t('report.title')}
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<IconCurrentLocation size={18} aria-hidden />}
          onClick={() => void near()}
        >
          {t('petition.nearMe')}
        </Button>
      </div>
      {unknown && (
        <p className="told" role="alert">
          {t('report.placeUnknown')}
        </p>
      )}
      <Filters clear={filtered ? () => void navigate({ search: {}, replace: true }) : undefined}>
        <Filter
          label={t('petition.topic')}
          values={TOPICS}
          value={search.topic}
          say={(topic) => t(`topic.${topic}`)}
          onChange={(topic) => narrow({ topic })}
        />
        <Filter
          label={t('petition.commune')}
          values={communes.map(({ code }) => code)}
          value={search.commune}
          say={(code) => communes.find((each) => each.code === code)?.name[language] ?? code}
          onChange={(commune) => narrow({ commune })}
        />
        <Filter
          label={t('petition.state')}
          values={PUBLIC_STATES}
          value={search.state}
          say={(state) => t(`petitionState.${state}`)}
          onChange={(state) => narrow({ state })}
        />
        <TextFilter label={t('petition.search')} value={search.text} onChange={(text) => narrow({ text })} />
      </Filters>
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: { ...filters, ...(to !== undefined && { cursor: to }) } })}
        empty={{ title: t('petition.none'), todo: t('petition.noneTodo') }}
        filtered={filtered}
        height={<Skeleton height={320} />}
      >
        {(rows) => (
          <ul className="cards">
            {rows.map((report) => (
              <PublicReportCard key={report.id} report={report} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}
