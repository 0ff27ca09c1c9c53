import { useQuery } from '@tanstack/react-query';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { placesOf } from '../incidents/queries.js';
import type { Gate } from '../lanes/queries.js';
import { Bar } from './bar.js';

/** How full each yard is. */
export function YardsNow({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const yards = useQuery(placesOf(gate)).data?.yards ?? [];
  return (
    <section className="panel">
      <h2>{t('overview.yards')}</h2>
      <ul className="yards-now">
        {yards.map(({ yard, name, occupancy, capacity }) => (
          <li key={yard}>
            <span className="row between">
              <span>{name[language]}</span>
              <span className="figures">
                {counted(occupancy, language)} / {counted(capacity, language)}
              </span>
            </span>
            <Bar share={capacity > 0 ? occupancy / capacity : 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
