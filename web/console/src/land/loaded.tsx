import { useQuery } from '@tanstack/react-query';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { landLoaded } from './queries.js';

/** What citizens look up by now, and since when. */
export function Loaded() {
  const { t, language } = useWords();
  const layers = useQuery(landLoaded).data?.layers ?? [];
  if (layers.length === 0) return null;
  return (
    <ul className="row" aria-label={t('land.loaded')}>
      {layers.map(({ layer, at, holds }) => (
        <li key={layer} className="panel">
          <b>{t(`landLayer.${layer}`)}</b>{' '}
          {t('land.holds', { count: holds, at: moment(Date.parse(at), gateTime(), language) })}
        </li>
      ))}
    </ul>
  );
}
