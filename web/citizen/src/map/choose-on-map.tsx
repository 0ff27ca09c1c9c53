import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { CommuneMap } from '../../../shared/map/commune-map.js';
import { maplibre } from '../../../shared/map/maplibre.js';
import { useDrawn } from '../../../shared/map/use-drawn.js';
import { useWords } from '../app/words.js';
import type { Place } from './commune-at.js';
import { communeMap } from './queries.js';
import { rounded } from './use-commune-here.js';
import './map.css';

export interface Choice {
  readonly place: Place | undefined;
  readonly choose: (place: Place) => void;
}

interface Props extends Choice {
  readonly label: string;
  readonly how: string;
  readonly draw: (box: HTMLElement, communes: CommuneMap, choose: Choice['choose']) => maplibregl.Map;
  /** Brings a place that is out of sight this near. */
  readonly near?: number;
  /** What is said beneath the map. */
  readonly children?: ReactNode;
}

/** A map on which a place is chosen: by a tap, or its middle by a button. No tiles of anybody. */
export function ChooseOnMap(props: Props) {
  const { t } = useWords();
  const communes = useQuery(communeMap);
  if (communes.isPending) return <Skeleton height={320} />;
  if (!communes.data || communes.data.features.length === 0) return <p className="told">{t('map.none')}</p>;
  return <Drawn {...props} communes={communes.data} />;
}

function Drawn({
  communes,
  place,
  choose,
  label,
  how,
  draw,
  near,
  children,
}: Props & { readonly communes: CommuneMap }) {
  const { t } = useWords();
  const { box, drawn, cannot } = useDrawn(communes, choose, (into, of, now) => draw(into, of, (at) => now()(at)));
  useEffect(() => {
    const map = drawn.current;
    if (!map || !place) return undefined;
    const at: [number, number] = [place.longitude, place.latitude];
    const marker = new maplibre.Marker({ color: '#c8102e' }).setLngLat(at).addTo(map);
    // Who taps a place has it before him; who asked for where he stands is brought there.
    if (near !== undefined && !map.getBounds().contains(at)) map.jumpTo({ center: at, zoom: near });
    return () => void marker.remove();
  }, [place?.longitude, place?.latitude]);
  // The way by words stands beside it.
  if (cannot) return <p className="told">{t('map.cannot')}</p>;
  return (
    <div className="stack">
      <p className="muted small">{how}</p>
      <div className="map-box">
        <div ref={box} className="map" role="application" aria-label={label} />
        <span className="cross" aria-hidden />
      </div>
      {children}
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
