import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import type { CommuneMap } from '../../../shared/map/commune-map.js';
import { colourIn, drawCommunes, followTheme, maplibre } from '../../../shared/map/maplibre.js';
import type { ReportOnMap } from './queries.js';

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
  const colour = () => colourIn(box, '--muted');
  const map = drawCommunes(box, communes, {
    sources: {
      reports: { type: 'geojson', data: pointsOf(now().reports), cluster: true, clusterRadius: TOGETHER_PX },
    },
    // Beneath the buttons: what is drawn by nothing is not told where it is.
    layers: [{ id: 'reports', type: 'circle', source: 'reports', paint: { 'circle-color': colour() } }],
  });
  followTheme(map, box, () => {
    map.setPaintProperty('communes', 'fill-color', colourIn(box, '--ground'));
    map.setPaintProperty('reports', 'circle-color', colour());
  });
  const marks = new Map<string, maplibregl.Marker>();
  const mark = () => {
    const there = new Set<string>();
    for (const { properties, geometry } of map.querySourceFeatures('reports')) {
      if (geometry.type !== 'Point') continue;
      const at = geometry.coordinates as [number, number];
      const said = saidOf(properties, now());
      if (!said || there.has(said.name)) continue;
      there.add(said.name);
      const marker = marks.get(said.name) ?? fresh(said, at);
      marker.setLngLat(at);
      show(marker.getElement(), said);
    }
    for (const [name, marker] of marks)
      if (!there.has(name)) {
        marker.remove();
        marks.delete(name);
      }
  };
  const fresh = ({ name, report, cluster }: Said, at: [number, number]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'report-mark';
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (report) now().choose(report.id);
      else if (cluster !== undefined) void closer(cluster, at);
    });
    const marker = new maplibre.Marker({ element: button }).setLngLat(at).addTo(map);
    marks.set(name, marker);
    return marker;
  };
  const source = () => map.getSource<GeoJSONSource>('reports');
  const closer = async (cluster: number, center: [number, number]) => {
    const zoom = await source()?.getClusterExpansionZoom(cluster);
    if (zoom !== undefined) map.easeTo({ center, zoom });
  };
  map.on('idle', mark);
  return {
    mark,
    /** What is there has changed; marks follow once it is drawn. */
    show: () => void source()?.setData(pointsOf(now().reports)),
    remove: () => map.remove(),
  };
}

/** A mark: one report, or several near each other. */
interface Said {
  readonly name: string;
  readonly words: string;
  readonly report?: ReportOnMap;
  readonly cluster?: number;
  readonly count: string;
  readonly chosen: boolean;
}

function saidOf(properties: Readonly<Record<string, unknown>>, { reports, chosen, ...say }: Marks): Said | undefined {
  if (properties['cluster'] === true) {
    const [cluster, count] = [Number(properties['cluster_id']), Number(properties['point_count'])];
    return { name: `cluster ${cluster}`, words: say.sayCluster(count), cluster, count: String(count), chosen: false };
  }
  const report = reports.find(({ id }) => id === properties['id']);
  return report && { name: report.id, words: say.sayReport(report), report, count: '', chosen: report.id === chosen };
}

function show(element: HTMLElement, { words, report, count, chosen }: Said): void {
  element.setAttribute('aria-label', words);
  element.title = words;
  element.textContent = count;
  element.dataset['hue'] = report ? hueOf(report) : 'many';
  if (chosen) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
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
