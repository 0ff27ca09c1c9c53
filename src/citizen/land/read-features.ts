import type { ReadRows } from '../../shared/import/row-file.js';
import { LandFileFault, faulty, type LineFault } from './domain/land-faults.js';

/** A feature of GeoJSON that begins on this line; a collection that stands on one line is none. */
const BEGINS = /^\s*\{(?!.*"FeatureCollection").*"Feature"/;
/** What stands around the features of a collection. */
const AROUND = /^[\s[\]{},]*$/;

/** What older GeoJSON says of its coordinates; head or tail of a collection have it. */
const SYSTEM = /"crs"\s*:\s*\{[^}]*"name"\s*:\s*"([^"]{1,100})"/;
const LONGITUDE_FIRST = /(?:CRS84|EPSG:{1,2}4326)$/i;
const EDGE = 4_000;

/** Before each text of a sequence (RFC 8142). */
const RECORD = '\u001E';

type Row = ReadRows['rows'][number];

/** The features of a file, with the line on which each stands. */
export interface ReadFeatures {
  readonly rows: readonly Row[];
  readonly faults: readonly LineFault[];
}

/**
 * The features of a GeoJSON file: a collection, a feature a line, or a text sequence. When the file as a whole is broken
 * each line is read alone, so that a broken one costs no other. Where no feature has a line of its own its number is told
 * for it. Throws when there is no feature at all, or when the file says that its coordinates are of another system: those of
 * VN-2000 in degrees look right and lie a street away.
 */
export function readFeatures(file: string): ReadFeatures {
  const text = file.replace(/^\uFEFF/, '').replaceAll(RECORD, '');
  const system = SYSTEM.exec(text.slice(0, EDGE))?.[1] ?? SYSTEM.exec(text.slice(-EDGE))?.[1];
  if (system !== undefined && !LONGITUDE_FIRST.test(system))
    throw new LandFileFault(faulty('other-system', { system }));
  const lines = text.split('\n');
  const begun = lines.flatMap((line, n) => (BEGINS.test(line) ? [n] : []));
  const whole = wholeOf(text);
  if (whole) {
    const own = whole.length === begun.length;
    return { rows: whole.map((cells, n) => ({ line: own ? (begun[n] ?? 0) + 1 : n + 1, cells })), faults: [] };
  }
  const [first] = begun;
  if (first === undefined) throw new LandFileFault(faulty('no-features'));
  const rows: Row[] = [];
  const faults: LineFault[] = [];
  for (const [n, line] of lines.entries()) {
    // Above the first stands the head of a collection; a file that breaks off below is told.
    if (n < first || AROUND.test(line)) continue;
    const cells = objectOf(line.trim().replace(/,$/, ''));
    if (cells?.['type'] === 'Feature') rows.push({ line: n + 1, cells });
    else faults.push({ line: n + 1, fault: faulty('unreadable') });
  }
  return { rows, faults };
}

/** Undefined when the text is no collection that can be read. */
function wholeOf(text: string): readonly Row['cells'][] | undefined {
  const found = objectOf(text);
  if (found?.['type'] === 'Feature') return [found];
  const features = found?.['type'] === 'FeatureCollection' ? found['features'] : undefined;
  if (!Array.isArray(features)) return undefined;
  return features.map((each: unknown) => (isObject(each) ? each : {}));
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
