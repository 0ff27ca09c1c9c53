import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ExpressionSpecification } from 'maplibre-gl';
import { useEffect } from 'react';
import { communeMap, type CommuneMap } from '../../../shared/map/commune-map.js';
import { colourIn, drawCommunes, followTheme } from '../../../shared/map/maplibre.js';
import { useDrawn } from '../../../shared/map/use-drawn.js';
import { useWords } from '../app/words.js';
import { howFar, type HowFar, type Measure } from './how-far.js';
import { COLOURS } from './map-colours.js';
import type { CommuneProgress } from './queries.js';

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
  const levels = JSON.stringify(communes.map((each) => [each.commune, howFar(each, what)]));
  const { box, drawn, cannot } = useDrawn(map, { levels, choose }, draw);
  useEffect(() => {
    if (drawn.current?.isStyleLoaded() && box.current) paint(drawn.current, box.current, levels);
  }, [levels]);
  // The table beneath says the same.
  if (cannot) return <p className="muted">{t('team.mapCannot')}</p>;
  return <div ref={box} className="team-map" role="application" aria-label={t('team.map')} />;
}

function fillOf(box: HTMLElement, levels: string): ExpressionSpecification | string {
  const known = JSON.parse(levels) as readonly (readonly [string, HowFar])[];
  const nothing = colourIn(box, COLOURS.UNKNOWN);
  if (known.length === 0) return nothing;
  const cases = known.flatMap(([code, level]) => [code, colourIn(box, COLOURS[level])]);
  return ['match', ['get', 'code'], ...cases, nothing] as unknown as ExpressionSpecification;
}

function paint(map: maplibregl.Map, box: HTMLElement, levels: string): void {
  map.setPaintProperty('communes', 'fill-color', fillOf(box, levels));
}

interface Now {
  readonly levels: string;
  readonly choose: Props['choose'];
}

function draw(box: HTMLElement, map: CommuneMap, now: () => Now): maplibregl.Map {
  // The page scrolls over it; it is moved by its buttons and by dragging.
  const made = drawCommunes(box, map, { fill: fillOf(box, now().levels), scrollZoom: false });
  followTheme(made, box, () => paint(made, box, now().levels));
  made.on('click', 'communes', ({ features }) => {
    const code: unknown = features?.[0]?.properties['code'];
    if (typeof code === 'string') now().choose(code);
  });
  return made;
}
