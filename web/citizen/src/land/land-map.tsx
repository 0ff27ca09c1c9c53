import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import type { Place } from '../map/commune-at.js';
import { communeMap, type CommuneMap } from '../map/queries.js';
import { rounded } from '../map/use-commune-here.js';
import '../map/map.css';
import type { Box } from './box-of-view.js';
import { drawLand } from './draw-land.js';
import type { LandOnMap } from './queries.js';

maplibre.setWorkerUrl(worker);

type Said = 'land.mapMore' | 'land.mapBroken' | undefined;
const CLOSE = 16;

interface Props {
  readonly place: Place | undefined;
  readonly choose: (place: Place) => void;
}

/** A map of parcels and planning zones from our own server; all it shows is told in words too. */
export default function LandMap({ place, choose }: Props) {
  const { t } = useWords();
  const communes = useQuery(communeMap);
  if (communes.isPending) return <Skeleton height={320} />;
  if (!communes.data || communes.data.features.length === 0) return <p className="told">{t('map.none')}</p>;
  return <Drawn communes={communes.data} place={place} choose={choose} />;
}

function Drawn({ communes, place, choose }: Props & { readonly communes: CommuneMap }) {
  const { t } = useWords();
  const client = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<maplibregl.Map>(undefined);
  const chosen = useRef(choose);
  chosen.current = choose;
  const [cannot, setCannot] = useState(false);
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    if (!box.current) return undefined;
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
    try {
      const map = drawLand(box.current, communes, (at) => chosen.current(at), ask);
      drawn.current = map;
      return () => map.remove();
    } catch {
      // Without WebGL there is no map; numbers and words stand beside it.
      setCannot(true);
      return undefined;
    }
  }, [communes, client]);
  useEffect(() => {
    const map = drawn.current;
    if (!map || !place) return undefined;
    const marker = new maplibre.Marker({ color: '#c8102e' }).setLngLat([place.longitude, place.latitude]).addTo(map);
    // Who taps a place has it before him; who asked for where he stands is brought there.
    if (!map.getBounds().contains([place.longitude, place.latitude]))
      map.jumpTo({ center: [place.longitude, place.latitude], zoom: CLOSE });
    return () => void marker.remove();
  }, [place?.longitude, place?.latitude]);
  if (cannot) return <p className="told">{t('map.cannot')}</p>;
  return (
    <div className="stack">
      <p className="muted small">{t('land.mapHow')}</p>
      <div className="map-box">
        <div ref={box} className="map" role="application" aria-label={t('land.label')} />
        <span className="cross" aria-hidden />
      </div>
      <p className="muted small" aria-live="polite">
        {said && t(said)}
      </p>
      <div>
        <Button
          variant="default"
          onClick={() => {
            const middle = drawn.current?.getCenter();
            if (middle) choose({ longitude: rounded(middle.lng), latitude: rounded(middle.lat) });
          }}
        >
          {t('map.middle')}
        </Button>
      </div>
    </div>
  );
}
