import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { communeMap, type CommuneMap } from '../../../shared/map/commune-map.js';
import { useDrawn } from '../../../shared/map/use-drawn.js';
import { useWords } from '../app/words.js';
import { drawReports, type Marks } from './draw-reports.js';
import { reportsOnMap, type ReportOnMap } from './queries.js';
import type { PetitionsSearch } from './search.js';
import './report-map.css';

interface Props {
  /** What the list beside it is narrowed by. */
  readonly search: PetitionsSearch;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** Where the reports are that the list beside it tells of in words, many in one place drawn together. No tiles of anybody. */
export default function ReportMap({ search, chosen, choose }: Props) {
  const { t } = useWords();
  const communes = useQuery(communeMap);
  const reports = useQuery(reportsOnMap(search));
  if (communes.isPending || reports.isPending) return <Skeleton height={320} />;
  if (reports.isLoadingError) return <ErrorSaid error={reports.error} retry={() => void reports.refetch()} />;
  if (!communes.data || communes.data.features.length === 0) return <p className="muted">{t('petition.mapNone')}</p>;
  const { items, goesOn } = reports.data;
  return (
    <div className="stack">
      <Drawn communes={communes.data} reports={items} chosen={chosen} choose={choose} />
      <p role="status" className="muted small">
        {t('petition.mapCount', { count: items.length })} {goesOn && t('petition.mapMore')}
      </p>
    </div>
  );
}

interface DrawnProps extends Omit<Props, 'search'> {
  readonly communes: CommuneMap;
  readonly reports: readonly ReportOnMap[];
}

function Drawn({ communes, reports, chosen, choose }: DrawnProps) {
  const { t } = useWords();
  const marks: Marks = {
    reports,
    chosen,
    choose,
    sayReport: ({ topic, state, overdue }) =>
      [t(`petitionTopic.${topic}`), t(`petitionState.${state}`), overdue && t('petitionDue.OVERDUE')]
        .filter(Boolean)
        .join(', '),
    sayCluster: (count) => t('petition.mapCluster', { count }),
  };
  const { box, drawn, cannot } = useDrawn(communes, marks, drawReports);
  // Asked anew every few seconds, and mostly the same.
  const told = JSON.stringify(reports);
  useEffect(() => drawn.current?.show(), [told]);
  useEffect(() => drawn.current?.mark(), [chosen]);
  // The list says the same.
  if (cannot) return <p className="muted">{t('petition.mapCannot')}</p>;
  return <div ref={box} className="report-map" role="region" aria-label={t('petition.map')} />;
}
