import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.js';
import type { Place } from './commune-at.js';
import { drawCommunes } from './draw-communes.js';
import { communeMap, type CommuneMap } from './queries.js';
import { rounded } from './use-commune-here.js';
import './map.css';

maplibre.setWorkerUrl(worker);

interface Props {
  readonly place: Place | undefined;
  readonly choose: (place: Place) => void;
}

/** A map of our own communes on which a place is chosen: by a tap, or its middle by a button. No tiles of anybody. */
export default function PlaceMap({ place, choose }: Props) {
  const { t } = useWords();
  const map = useQuery(communeMap);
  if (map.isPending) return <Skeleton height={320} />;
  if (!map.data || map.data.features.length === 0) return <p className="told">{t('map.none')}</p>;
  return <Drawn communes={map.data} place={place} choose={choose} />;
}

function Drawn({ communes, place, choose }: Props & { readonly communes: CommuneMap }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<maplibregl.Map>(undefined);
  const chosen = useRef(choose);
  chosen.current = choose;
  const [cannot, setCannot] = useState(false);
  useEffect(() => {
    if (!box.current) return undefined;
    try {
      const map = drawCommunes(box.current, communes, (at) => chosen.current(at));
      drawn.current = map;
      return () => map.remove();
    } catch {
      // Without WebGL there is no map; the way by commune and words stands beside it.
      setCannot(true);
      return undefined;
    }
  }, [communes]);
  useEffect(() => {
    const map = drawn.current;
    if (!map || !place) return undefined;
    const marker = new maplibre.Marker({ color: '#c8102e' }).setLngLat([place.longitude, place.latitude]).addTo(map);
    return () => void marker.remove();
  }, [place]);
  if (cannot) return <p className="told">{t('map.cannot')}</p>;
  return (
    <div className="stack">
      <p className="muted small">{t('map.how')}</p>
      <div className="map-box">
        <div ref={box} className="map" role="application" aria-label={t('map.label')} />
        <span className="cross" aria-hidden />
      </div>
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
