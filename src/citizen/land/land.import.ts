import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { ImportReport } from '../../shared/import/import-rows.js';
import type { RowFault } from '../../shared/import/row-file.js';
import { CommuneByCode, type Boundary } from '../communes/index.js';
import type { FiledLine } from './filed-line.js';
import { PARCELS, PRICES, ZONES, type Layer } from './layers.js';
import { readFeatures } from './read-features.js';
import { liesIn, shapeOf, type Shape } from './shape.js';
import { takeVersions } from './take-versions.js';

type Cells = Readonly<Record<string, unknown>>;

/**
 * Takes parcels from GeoJSON. A number that is there gets another version from the day that the file says; what the file
 * does not name stays. Throws when the file has no features.
 */
export function importParcels(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importLayer(app, text, PARCELS);
}

/** Takes planning zones, as {@link importParcels} does parcels. */
export function importZones(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importLayer(app, text, ZONES);
}

/** Takes price bands, as {@link importParcels} does parcels; a band may be without a geometry. */
export function importPrices(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importLayer(app, text, PRICES);
}

async function importLayer(app: INestApplicationContext, text: string, layer: Layer): Promise<ImportReport> {
  const { rows, faults: unread } = readFeatures(text);
  const faults: RowFault[] = [...unread];
  const filed = new Map<string, FiledLine>();
  const communes = new Communes(app.get(QueryBus, { strict: false }));
  for (const { line, cells } of rows) {
    const read = await lineOf(cells, layer, communes);
    if ('fault' in read) {
      faults.push({ line, fault: read.fault });
      continue;
    }
    const version = JSON.stringify([read.key, read.validFrom]);
    const above = filed.get(version);
    if (above) faults.push({ line, fault: `${read.key} stands already on line ${above.line}` });
    else filed.set(version, { ...read, line });
  }
  const now = app.get(Clock, { strict: false }).now();
  const taken = await takeVersions(app.get(DataSource, { strict: false }), layer, [...filed.values()], now);
  return { ...taken, faults: [...faults, ...taken.faults].sort((a, b) => a.line - b.line) };
}

type Read = Omit<FiledLine, 'line'> | { readonly fault: string };

async function lineOf({ properties, geometry }: Cells, layer: Layer, communes: Communes): Promise<Read> {
  const said = typeof properties === 'object' && properties !== null ? (properties as Cells) : {};
  const read = layer.read(said);
  if ('fault' in read) return read;
  if (layer.placeless && (geometry === null || geometry === undefined)) return { ...read, shape: null };
  const drawn = shapeOf(geometry);
  if ('fault' in drawn) return { fault: `${read.key} ${drawn.fault}` };
  const fault = read.commune === undefined ? undefined : await communes.fault(read.commune, drawn.shape);
  return fault ? { fault: `${read.key} ${fault}` } : { ...read, shape: drawn.shape };
}

/** The boundaries of the communes that a file names, each asked for once. */
class Communes {
  private readonly known = new Map<string, Promise<Boundary | undefined>>();

  constructor(private readonly questions: QueryBus) {}

  async fault(code: string, shape: Shape): Promise<string | undefined> {
    const asked =
      this.known.get(code) ?? this.questions.execute(new CommuneByCode(code)).then((commune) => commune?.boundary);
    this.known.set(code, asked);
    const boundary = await asked;
    if (!boundary) return `cannot be held against commune ${code}, whose boundary is not known`;
    return liesIn(shape, boundary) ? undefined : `does not lie in commune ${code}`;
  }
}
