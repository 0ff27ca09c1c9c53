import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ExpressionSpecification } from 'maplibre-gl';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import { useEffect, useRef, useState } from 'react';
import { boundsOf } from '../../../shared/map/bounds.js';
import { useWords } from '../app/words.js';
import { howFar, type HowFar, type Measure } from './how-far.js';
import { COLOURS } from './map-colours.js';
import { communeMap, type CommuneMap, type CommuneProgress } from './queries.js';

maplibre.setWorkerUrl(worker);

interface Props {
  readonly communes: readonly CommuneProgress[];
  readonly what: Measure;
  readonly choose: (commune: string) => void;
}

/** The communes of the province, each in the colour of how far it is: counts alone. No tiles of anybody. */
export default function TeamMap(props: Props) {
  const { t } = useWords();
  const map = useQuery(communeMap);
  if (map.isPending) return <Skeleton height={360} />;
  if (!map.data || map.data.features.length === 0) return <p className="muted">{t('team.mapNone')}</p>;
  return <Drawn {...props} map={map.data} />;
}

function Drawn({ communes, what, choose, map }: Props & { readonly map: CommuneMap }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<maplibregl.Map>(undefined);
  const chosen = useRef(choose);
  chosen.current = choose;
  const [cannot, setCannot] = useState(false);
  const levels = JSON.stringify(communes.map((each) => [each.commune, howFar(each, what)]));
  const latest = useRef(levels);
  latest.current = levels;
  useEffect(() => {
    if (!box.current) return undefined;
    try {
      const made = draw(box.current, map, latest.current, (code) => chosen.current(code));
      drawn.current = made;
      // Colours of the page change with its theme.
      const themes = new MutationObserver(() => paint(made, box.current, latest.current));
      themes.observe(document.documentElement, { attributes: true });
      return () => {
        themes.disconnect();
        made.remove();
      };
    } catch {
      // Without WebGL the table beneath says the same.
      setCannot(true);
      return undefined;
    }
  }, [map]);
  useEffect(() => {
    const made = drawn.current;
    if (made?.isStyleLoaded()) paint(made, box.current, levels);
  }, [levels]);
  if (cannot) return <p className="muted">{t('team.mapCannot')}</p>;
  return <div ref={box} className="team-map" role="application" aria-label={t('team.map')} />;
}

function colour(box: HTMLElement, name: string): string {
  return getComputedStyle(box).getPropertyValue(name).trim();
}

function fillOf(box: HTMLElement, levels: string): ExpressionSpecification | string {
  const known = JSON.parse(levels) as readonly (readonly [string, HowFar])[];
  const nothing = colour(box, COLOURS.UNKNOWN);
  if (known.length === 0) return nothing;
  const cases = known.flatMap(([code, level]) => [code, colour(box, COLOURS[level])]);
  return ['match', ['get', 'code'], ...cases, nothing] as unknown as ExpressionSpecification;
}

function paint(map: maplibregl.Map, box: HTMLElement | null, levels: string): void {
  if (!box) return;
  map.setPaintProperty('ground', 'background-color', colour(box, '--raised'));
  map.setPaintProperty('communes', 'fill-color', fillOf(box, levels));
  map.setPaintProperty('boundaries', 'line-color', colour(box, '--muted'));
}

function draw(box: HTMLElement, map: CommuneMap, levels: string, choose: (code: string) => void): maplibregl.Map {
  const made = new maplibre.Map({
    container: box,
    bounds: boundsOf(map),
    fitBoundsOptions: { padding: 16 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    // The page scrolls over it; it is moved by its buttons and by dragging.
    scrollZoom: false,
    style: {
      version: 8,
      sources: { communes: { type: 'geojson', data: map as unknown as FeatureCollection } },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': colour(box, '--raised') } },
        { id: 'communes', type: 'fill', source: 'communes', paint: { 'fill-color': fillOf(box, levels) } },
        {
          id: 'boundaries',
          type: 'line',
          source: 'communes',
          paint: { 'line-color': colour(box, '--muted'), 'line-width': 1 },
        },
      ],
    },
  });
  made.touchZoomRotate.disableRotation();
  made.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
  made.on('click', 'communes', ({ features }) => {
    const code: unknown = features?.[0]?.properties['code'];
    if (typeof code === 'string') choose(code);
  });
  return made;
}
