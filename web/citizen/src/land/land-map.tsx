import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { ChooseOnMap, type Choice } from '../map/choose-on-map.js';
import type { Box } from './box-of-view.js';
import { drawLand } from './draw-land.js';
import type { LandOnMap } from './queries.js';

type Said = 'land.mapMore' | 'land.mapBroken' | undefined;
const CLOSE = 16;

/** A map of parcels and planning zones from our own server; all it shows is told in words too. */
export default function LandMap(choice: Choice) {
  const { t } = useWords();
  const client = useQueryClient();
  const [said, setSaid] = useState<Said>();
  const ask = async (seen: Box): Promise<LandOnMap | undefined> => {
    try {
      const { version } = await client.fetchQuery({
        queryKey: ['land', 'version'],
        queryFn: () => answer(api.GET('/api/v1/land')),
        staleTime: 60_000,
      });
      const land = await client.fetchQuery({
        queryKey: ['land', 'map', version, seen],
        queryFn: () => answer(api.GET('/api/v1/land/map', { params: { query: { ...seen, version } } })),
        staleTime: Infinity,
      });
      setSaid(land.truncated ? 'land.mapMore' : undefined);
      return land;
    } catch {
      setSaid('land.mapBroken');
      return undefined;
    }
  };
  return (
    <ChooseOnMap
      {...choice}
      label={t('land.label')}
      how={t('land.mapHow')}
      draw={(box, communes, choose) => drawLand(box, communes, choose, ask)}
      near={CLOSE}
    >
      <p className="muted small" aria-live="polite">
        {said && t(said)}
      </p>
    </ChooseOnMap>
  );
}
