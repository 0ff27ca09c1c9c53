import { NativeSelect, Skeleton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useWords } from '../app/words.js';
import { HOW_FAR, MEASURES, howFar, type Measure } from './how-far.js';
import type { CommuneProgress } from './queries.js';

const TeamMap = lazy(() => import('./maplibre-map.js'));

/** Where the province stands, on a map of its communes; the legend counts them in words, the table beneath names each. */
export function ProgressMap({ communes }: { readonly communes: readonly CommuneProgress[] }) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/teams' });
  const [what, setWhat] = useState<Measure>('app');
  return (
    <section className="stack" aria-labelledby="team-map">
      <div className="row between">
        <h2 id="team-map">{t('team.map')}</h2>
        <NativeSelect
          aria-label={t('team.mapWhat')}
          value={what}
          data={MEASURES.map((each) => ({ value: each, label: t(`team.${each}`) }))}
          onChange={(event) => setWhat(event.currentTarget.value as Measure)}
        />
      </div>
      <div className="team-map-beside">
        <Suspense fallback={<Skeleton height={360} />}>
          <TeamMap communes={communes} what={what} choose={(commune) => void navigate({ search: { commune } })} />
        </Suspense>
        <ul className="team-legend">
          {HOW_FAR.map((level) => {
            const count = communes.filter((each) => howFar(each, what) === level).length;
            return (
              <li key={level}>
                <i data-level={level} aria-hidden />
                {t(`howFar.${level}`)} <span className="figures">{count}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
