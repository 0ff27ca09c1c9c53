import type { CommuneMap } from '../../../shared/map/commune-map.js';
import { drawCommunes } from '../../../shared/map/maplibre.js';
import type { Place } from './commune-at.js';
import { rounded } from './use-commune-here.js';

/** Draws the communes; a place is chosen by a tap. Throws without WebGL. */
export function drawChoice(box: HTMLElement, communes: CommuneMap, choose: (place: Place) => void): maplibregl.Map {
  const map = drawCommunes(box, communes);
  map.on('click', ({ lngLat }) => choose({ longitude: rounded(lngLat.lng), latitude: rounded(lngLat.lat) }));
  return map;
}
