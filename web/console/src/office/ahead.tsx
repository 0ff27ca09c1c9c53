import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { dossiersOf } from '../dossiers/queries.js';
import { petitionsOf } from '../petitions/queries.js';
import { DueSaid } from './due.js';

const MOST = 6;

interface Props {
  readonly due: 'OVERDUE' | 'TODAY' | 'LATER';
  readonly title: string;
}

/** The first of what is due then, dossiers and petitions together, the nearest first. */
export function Ahead({ due, title }: Props) {
  const { t, language } = useWords();
  const dossiers = useQuery({ ...dossiersOf({ due }, MOST), placeholderData: keepPreviousData });
  const petitions = useQuery({ ...petitionsOf({ due }, MOST), placeholderData: keepPreviousData });
  const failed = [dossiers, petitions].find((each) => each.isLoadingError);
  const lines = [
    ...(dossiers.data?.items ?? []).map((item) => ({ of: 'dossier' as const, item })),
    ...(petitions.data?.items ?? []).map((item) => ({ of: 'petition' as const, item })),
  ]
    .toSorted((a, b) => (a.item.dueAt ?? '').localeCompare(b.item.dueAt ?? ''))
    .slice(0, MOST);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {failed && <ErrorSaid error={failed.error} retry={() => void failed.refetch()} />}
      {(dossiers.isPending || petitions.isPending) && <Skeleton height={160} />}
      {dossiers.data && petitions.data && lines.length === 0 && <p className="muted">{t('office.nothingDue')}</p>}
      <ul className="ahead-lines">
        {lines.map((line) => (
          <li key={line.item.id}>
            {line.of === 'dossier' ? (
              <Link to="/dossiers" search={{ due, dossier: line.item.id }}>
                <b className="figures">{line.item.code}</b> {line.item.name[language]}
              </Link>
            ) : (
              <Link to="/petitions" search={{ due, petition: line.item.id }}>
                <b>{t(`petitionKind.${line.item.kind}`)}</b> {line.item.title ?? t('office.notKnown')}
              </Link>
            )}
            <DueSaid due={line.item} none={t('dossier.stands')} stands short />
          </li>
        ))}
      </ul>
    </section>
  );
}
