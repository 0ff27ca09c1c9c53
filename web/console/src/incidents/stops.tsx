import type { Schemas } from '../../../shared/api/client.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { useWords } from '../app/words.js';

interface Props {
  readonly board: Schemas['BoardState'] | undefined;
  readonly lanes: readonly string[];
  readonly route: string;
  readonly yard: string;
}

/** What an incident stops, in words and numbers, as the gate stands now. */
export function Stops({ board, lanes, route, yard }: Props) {
  const { t } = useWords();
  const nameOf = usePlaceNames();
  const nothing = lanes.length === 0 && route === '' && yard === '';
  return (
    <div className="stops" aria-live="polite">
      <b>{t('incidents.stops')}</b>
      {nothing && <p className="muted">{t('incidents.stopsNothing')}</p>}
      <ul>
        {lanes.map((lane) => (
          <li key={lane}>{t('incidents.stopsLane', { lane, count: board?.lanes[lane]?.called.length ?? 0 })}</li>
        ))}
        {route && <li>{t('incidents.stopsRoute', { route })}</li>}
        {yard && <li>{t('incidents.stopsYard', { yard: nameOf(yard) })}</li>}
      </ul>
    </div>
  );
}
