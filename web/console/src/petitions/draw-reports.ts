import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import { boundsOf } from '../../../shared/map/bounds.js';
import type { CommuneMap, ReportOnMap } from './queries.js';

/** What stands on the map now, and how it is said. */
export interface Marks {
  readonly reports: readonly ReportOnMap[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  readonly sayReport: (report: ReportOnMap) => string;
  readonly sayCluster: (count: number) => string;
}

/** Nearer than so many points on the screen they are one. */
const TOGETHER_PX = 44;

/** Draws communes and reports. Marks are buttons of the page: letters on the map would come from elsewhere. Throws without WebGL. */
export function drawReports(box: HTMLElement, communes: CommuneMap, now: () => Marks) {
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
      sources: {
        communes: { type: 'geojson', data: communes as unknown as FeatureCollection },
        reports: { type: 'geojson', data: pointsOf(now().reports), cluster: true, clusterRadius: TOGETHER_PX },
      },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': colour('--raised') } },
        { id: 'communes', type: 'fill', source: 'communes', paint: { 'fill-color': colour('--ground') } },
        {
          id: 'boundaries',
          type: 'line',
          source: 'communes',
          paint: { 'line-color': colour('--muted'), 'line-width': 1 },
        },
        // Beneath the buttons: what is drawn by nothing is not told where it is.
        { id: 'reports', type: 'circle', source: 'reports', paint: { 'circle-color': colour('--muted') } },
      ],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
  const marks = new Map<string, maplibregl.Marker>();
  const source = () => map.getSource<GeoJSONSource>('reports');
  const mark = () => {
    const { reports, chosen } = now();
    const known = new Map(reports.map((report) => [report.id, report]));
    const there = new Set<string>();
    for (const { properties, geometry } of map.querySourceFeatures('reports')) {
      if (geometry.type !== 'Point') continue;
      const cluster = properties['cluster'] === true ? Number(properties['cluster_id']) : undefined;
      const report = known.get(String(properties['id']));
      const name = cluster === undefined ? String(properties['id']) : `${cluster} of ${properties['point_count']}`;
      if (there.has(name) || (cluster === undefined && !report)) continue;
      there.add(name);
      let marker = marks.get(name);
      if (!marker) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'report-mark';
        marker = new maplibre.Marker({ element: button })
          .setLngLat(geometry.coordinates as [number, number])
          .addTo(map);
        marks.set(name, marker);
        button.addEventListener('click', (event) => {
          event.stopPropagation();
          if (cluster === undefined) now().choose(String(properties['id']));
          else void closer(cluster, geometry);
        });
      }
      const element = marker.getElement();
      const said = report ? now().sayReport(report) : now().sayCluster(Number(properties['point_count']));
      element.setAttribute('aria-label', said);
      element.title = said;
      element.textContent = cluster === undefined ? '' : String(properties['point_count']);
      element.dataset['hue'] = report ? hueOf(report) : 'many';
      element.toggleAttribute('aria-current', report !== undefined && report.id === chosen);
    }
    for (const [name, marker] of marks)
      if (!there.has(name)) {
        marker.remove();
        marks.delete(name);
      }
  };
  const closer = async (cluster: number, { coordinates }: Point) => {
    const zoom = await source()?.getClusterExpansionZoom(cluster);
    if (zoom !== undefined) map.easeTo({ center: coordinates as [number, number], zoom });
  };
  map.on('idle', mark);
  return {
    mark,
    /** What is there has changed; marks follow once it is drawn. */
    show: () => void source()?.setData(pointsOf(now().reports)),
    end: () => map.remove(),
  };
}

function pointsOf(reports: readonly ReportOnMap[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: reports.map(({ id, longitude, latitude }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}

/** As the line of the list has it: late, waiting, in work, over. */
function hueOf({ state, overdue }: ReportOnMap): string {
  if (overdue) return 'closed';
  if (state === 'RECEIVED') return 'waiting';
  return state === 'ACCEPTED' ? 'open' : 'plain';
}
