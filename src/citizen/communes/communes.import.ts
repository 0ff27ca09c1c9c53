import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { importRows, words, type ImportReport, type Taken } from '../../shared/import/import-rows.js';
import { readJsonList, type ReadRows } from '../../shared/import/row-file.js';
import { boundaryFault } from './boundary.js';

const NAMES = {
  name: 'commune',
  key: 'code',
  columns: { code: 'text', vi: 'text', en: 'text', full_vi: 'text', full_en: 'text' },
} as const;
const BOUNDARIES = { name: 'commune_boundary', key: 'code', columns: { code: 'text', boundary: 'jsonb' } } as const;
const CODE = /^\d{5}$/;
const LIST_OF_WARDS = /"Wards"\s*:\s*\[/;

/**
 * Takes communes from a file: a province with its list of `Wards` (or such a list alone), or the boundaries as a GeoJSON
 * FeatureCollection whose features have a `code`. Faults name the line; of a FeatureCollection, the number of the feature.
 * Throws when the file is neither.
 */
export async function importCommunes(app: INestApplicationContext, text: string): Promise<ImportReport> {
  const source = app.get(DataSource, { strict: false });
  if (/"FeatureCollection"/.test(text.slice(0, 1_000))) return importRows(source, features(text), BOUNDARIES, boundary);
  return importRows(source, wards(text), NAMES, names);
}

function names(cells: Readonly<Record<string, unknown>>): Taken {
  const code = words(cells['Code']);
  if (!CODE.test(code)) return { fault: `${code || 'an empty value'} is not the code of a commune` };
  const [vi, en] = [words(cells['Name']), words(cells['NameEn'])];
  if (!vi || !en) return { fault: `${code} has no name` };
  return {
    row: { code, vi, en, full_vi: words(cells['FullName']) || vi, full_en: words(cells['FullNameEn']) || en },
  };
}

function boundary({ properties, geometry }: Readonly<Record<string, unknown>>): Taken {
  const code = words((properties as { code?: unknown } | null | undefined)?.code);
  if (!CODE.test(code)) return { fault: `${code || 'an empty value'} is not the code of a commune` };
  const fault = boundaryFault(geometry);
  if (fault) return { fault: `${code} ${fault}` };
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  return { row: { code, boundary: { type, coordinates } } };
}

/** The objects in the list of wards, each with its own line. */
function wards(text: string): ReadRows {
  const list = LIST_OF_WARDS.exec(text);
  const from = list ? list.index + list[0].length - 1 : text.indexOf('[');
  const to = text.lastIndexOf(']');
  if (from < 0 || to < from) throw new Error('The file is neither a list of communes nor a FeatureCollection.');
  const above = text.slice(0, from).split('\n').length - 1;
  const { rows, faults } = readJsonList(text.slice(from, to + 1));
  const moved = <T extends { readonly line: number }>(each: T): T => ({ ...each, line: each.line + above });
  return { rows: rows.map(moved), faults: faults.map(moved) };
}

function features(text: string): ReadRows {
  const { features: found } = JSON.parse(text) as { features?: unknown };
  if (!Array.isArray(found)) throw new Error('The FeatureCollection has no features.');
  return {
    rows: found.map((cells, index) => ({ line: index + 1, cells: (cells ?? {}) as Record<string, unknown> })),
    faults: [],
  };
}
