import { importCommunes } from '../../../src/citizen/communes/index.js';
import type { RunningApp } from '../../running-app.js';

type Corners = readonly [west: number, south: number, east: number, north: number];

/** A rectangle in thousandths of a degree from the south-west corner of the commune. */
export function ringOf([west, south, east, north]: Corners): [number, number][] {
  const place = (x: number, y: number): [number, number] => [106.7 + x / 1_000, 21.9 + y / 1_000];
  return [place(west, south), place(east, south), place(east, north), place(west, north), place(west, south)];
}

export function feature(properties: object, corners: Corners): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ringOf(corners)] } };
}

export const parcel = (number: string, corners: Corners, more: object = {}) =>
  feature(
    { commune: '06184', sheet: '12', parcel: number, use: 'ODT', area: 100, validFrom: '2026-01-01', ...more },
    corners,
  );

export const zone = (code: string, corners: Corners, more: object = {}) =>
  feature(
    {
      plan: 'QH-2030',
      zone: code,
      use: 'DGT',
      name: 'Đường vành đai',
      basis: 'Quyết định 236/QĐ-TTg',
      decidedOn: '2024-03-19',
      validFrom: '2024-03-19',
      ...more,
    },
    corners,
  );

export const BAND = {
  band: 'DD-01',
  commune: '06184',
  street: 'Đường Trần Đăng Ninh',
  section: 'Từ ngã tư đến cầu',
  use: 'ODT',
  prices: [12_000_000, 7_200_000],
  decision: '02/2026/QĐ-UBND',
  decidedOn: '2025-12-30',
  validFrom: '2026-01-01',
};

/** A feature a line; the first stands on line 2. */
export function collection(...features: readonly (object | string)[]): string {
  const lines = features.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}`;
}

/** Đồng Đăng, a square of five hundredths of a degree. */
export async function withCommune({ app }: RunningApp): Promise<void> {
  await importCommunes(app, JSON.stringify([{ Code: '06184', Name: 'Đồng Đăng', NameEn: 'Dong Dang' }]));
  await importCommunes(app, collection(feature({ code: '06184' }, [0, 0, 50, 50])));
}
