import type { FeatureCollection } from 'geojson';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import { boundsOf } from '../../../shared/map/bounds.js';
import type { Place } from './commune-at.js';
import type { CommuneMap } from './queries.js';
import { rounded } from './use-commune-here.js';

/** Draws the communes in the colours of the page, without a tile or a letter from elsewhere. Throws without WebGL. */
export function drawCommunes(box: HTMLElement, communes: CommuneMap, choose: (place: Place) => void): maplibregl.Map {
  const colour = (name: string) => getComputedStyle(box).getPropertyValue(name).trim();
  const map = new maplibre.Map({
    container: box,
    bounds: boundsOf(communes),
    fitBoundsOptions: { padding: 16 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    style: {
      version: 8,
      sources: { communes: { type: 'geojson', data: communes as unknown as FeatureCollection } },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': colour('--raised') } },
        { id: 'communes', type: 'fill', source: 'communes', paint: { 'fill-color': colour('--ground') } },
        {
          id: 'boundaries',
          type: 'line',
          source: 'communes',
          paint: { 'line-color': colour('--muted'), 'line-width': 1 },
        },
      ],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
  map.on('click', ({ lngLat }) => choose({ longitude: rounded(lngLat.lng), latitude: rounded(lngLat.lat) }));
  return map;
}
