import type { ReadRows, RowFault } from '../../shared/import/row-file.js';

/** A feature of GeoJSON that begins on this line; a collection that stands on one line is none. */
const BEGINS = /^\s*\{(?!.*"FeatureCollection").*"Feature"/;
/** What stands around the features of a collection. */
const AROUND = /^[\s[\]{},]*$/;

/** Before each text of a sequence (RFC 8142). */
const RECORD = '\u001E';

type Row = ReadRows['rows'][number];

/**
 * The features of a GeoJSON file: a collection, a feature a line, or a text sequence. When the file as a whole is broken
 * each line is read alone, so that a broken one costs no other. Where no feature has a line of its own its number is told
 * for it. Throws when there is no feature at all.
 */
export function readFeatures(file: string): ReadRows {
  const text = file.replace(/^\uFEFF/, '').replaceAll(RECORD, '');
  const lines = text.split('\n');
  const begun = lines.flatMap((line, n) => (BEGINS.test(line) ? [n] : []));
  const whole = wholeOf(text);
  if (whole) {
    const own = whole.length === begun.length;
    return { rows: whole.map((cells, n) => ({ line: own ? (begun[n] ?? 0) + 1 : n + 1, cells })), faults: [] };
  }
  const [first] = begun;
  if (first === undefined) throw new Error('The file has no GeoJSON features.');
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  for (const [n, line] of lines.entries()) {
    // Above the first stands the head of a collection; a file that breaks off below is told.
    if (n < first || AROUND.test(line)) continue;
    const cells = objectOf(line.trim().replace(/,$/, ''));
    if (cells?.['type'] === 'Feature') rows.push({ line: n + 1, cells });
    else faults.push({ line: n + 1, fault: 'cannot be read' });
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
