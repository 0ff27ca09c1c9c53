import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { boundsOf } from './bounds.js';
import type { CommuneMap } from './commune-map.js';

maplibre.setWorkerUrl(worker);

export { maplibre };

interface More {
  /** The colour of the communes, where it is not the ground's. */
  readonly fill?: ExpressionSpecification | string;
  readonly scrollZoom?: boolean;
  /** What is drawn over the communes. */
  readonly sources?: Readonly<Record<string, SourceSpecification>>;
  readonly layers?: readonly LayerSpecification[];
}

/** A colour of the page, by its name among the tokens. */
export function colourIn(box: HTMLElement, name: string): string {
  return getComputedStyle(box).getPropertyValue(name).trim();
}

/** Draws the communes in the colours of the page, without a tile or a letter from elsewhere. Throws without WebGL. */
export function drawCommunes(box: HTMLElement, communes: CommuneMap, more: More = {}): maplibregl.Map {
  const { fill = colourIn(box, '--ground'), scrollZoom = true, sources = {}, layers = [] } = more;
  const map = new maplibre.Map({
    container: box,
    bounds: boundsOf(communes),
    fitBoundsOptions: { padding: 16 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    scrollZoom,
    style: {
      version: 8,
      sources: { communes: { type: 'geojson', data: communes as unknown as FeatureCollection }, ...sources },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': colourIn(box, '--raised') } },
        { id: 'communes', type: 'fill', source: 'communes', paint: { 'fill-color': fill } },
        { id: 'boundaries', type: 'line', source: 'communes', paint: { 'line-color': colourIn(box, '--muted') } },
        ...layers,
      ],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
  return map;
}

/** Colours of the page change with its theme: those of the communes, and by `paint` those of what else is drawn. */
export function followTheme(map: maplibregl.Map, box: HTMLElement, paint: () => void): void {
  const paintAll = () => {
    map.setPaintProperty('ground', 'background-color', colourIn(box, '--raised'));
    map.setPaintProperty('boundaries', 'line-color', colourIn(box, '--muted'));
    paint();
  };
  const themes = new MutationObserver(() => {
    if (map.getLayer('ground')) paintAll();
    // It was made with the colours of before, and there is nothing to paint yet.
    else void map.once('style.load', paintAll);
  });
  themes.observe(document.documentElement, { attributes: true });
  map.on('remove', () => themes.disconnect());
}
