import type { FeatureCollection } from 'geojson';
import type { CommuneMap } from '../../../shared/map/commune-map.js';
import { colourIn } from '../../../shared/map/maplibre.js';
import type { Place } from '../map/commune-at.js';
import { drawChoice } from '../map/draw-choice.js';
import { boxOfView, type Box } from './box-of-view.js';
import type { LandOnMap } from './queries.js';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const of = (layer: string): maplibregl.FilterSpecification => ['==', ['get', 'layer'], layer];

/** Parcels and zones over the communes; `ask` brings what lies in the box that is seen. Throws without WebGL. */
export function drawLand(
  box: HTMLElement,
  communes: CommuneMap,
  choose: (place: Place) => void,
  ask: (box: Box) => Promise<LandOnMap | undefined>,
): maplibregl.Map {
  const colour = (name: string) => colourIn(box, name);
  const map = drawChoice(box, communes, choose);
  // The last view counts: an answer to an earlier one comes too late.
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const bounds = map.getBounds();
    const seen = { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
    const asked = boxOfView(seen);
    const land = asked && (await ask(asked));
    if (mine !== turn || !land) return;
    const source = map.getSource<maplibregl.GeoJSONSource>('land');
    source?.setData(land as unknown as FeatureCollection);
  };
  map.on('load', () => {
    map.addSource('land', { type: 'geojson', data: NOTHING });
    map.addLayer({
      id: 'zones',
      type: 'fill',
      source: 'land',
      filter: of('ZONES'),
      paint: { 'fill-color': colour('--brand'), 'fill-opacity': 0.18 },
    });
    map.addLayer({
      id: 'zone-lines',
      type: 'line',
      source: 'land',
      filter: of('ZONES'),
      paint: { 'line-color': colour('--brand'), 'line-width': 1.5, 'line-dasharray': [3, 2] },
    });
    map.addLayer({
      id: 'parcels',
      type: 'line',
      source: 'land',
      filter: of('PARCELS'),
      paint: { 'line-color': colour('--text'), 'line-width': 1 },
    });
    void look();
  });
  map.on('moveend', () => void look());
  return map;
}
