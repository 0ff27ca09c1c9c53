import { v7 as uuidv7 } from 'uuid';
import { importCommunes } from '../../src/citizen/communes/index.js';
import { ask, type Answer } from '../declarations/declaring.js';
import type { RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

/** A Monday morning in Hanoi. */
export const MONDAY = '2026-11-30T03:00:00.000Z';
/** Within Đồng Đăng as the story draws it. */
export const MARKET = { longitude: 106.70123, latitude: 21.94512 };

export const citizen: Who = { role: 'CITIZEN' };
export const official: Who = { role: 'CIVIL_SERVANT', office: '06184' };
export const colleague: Who = { role: 'CIVIL_SERVANT', office: '06184', second: true };
export const elsewhere: Who = { role: 'CIVIL_SERVANT', office: '06211' };
export const ofProvince: Who = { role: 'CIVIL_SERVANT', office: 'UBND' };
export const alsoOfProvince: Who = { role: 'CIVIL_SERVANT', office: 'UBND', second: true };
export const leader: Who = { role: 'PROVINCE' };

const COMMUNES = { '06184': 'Đồng Đăng', '06211': 'Cao Lộc' } as const;

/** Two communes side by side. */
export async function drawCommunes({ app }: RunningApp): Promise<void> {
  const wards = Object.entries(COMMUNES).map(([Code, Name]) => ({
    Code,
    Name,
    NameEn: Name,
    FullName: `Xã ${Name}`,
    FullNameEn: `${Name} Commune`,
  }));
  await importCommunes(app, `{"Wards":[\n${wards.map((each) => JSON.stringify(each)).join(',\n')}\n]}`);
  const features = Object.keys(COMMUNES).map((code, n) => {
    const [west, east, south, north] = [106.65 + n * 0.1, 106.75 + n * 0.1, 21.9, 22];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  await importCommunes(app, JSON.stringify({ type: 'FeatureCollection', features }));
}

export const mai = { name: 'Hoàng Thị Mai', phone: '0912 345 678', address: 'Thôn Nà Pàn' };

export const report = (more: object = {}) => ({
  id: uuidv7(),
  topic: 'ROADS',
  title: 'Ổ gà trước chợ',
  text: 'Ổ gà sâu, tối qua hai xe máy ngã.',
  place: MARKET,
  files: [],
  ...('sender' in more ? {} : { anonymous: true }),
  ...more,
});

export const complaint = (more: object = {}) => ({
  id: uuidv7(),
  title: 'Khiếu nại quyết định xử phạt',
  text: 'Quyết định số 12 xử phạt sai người.',
  against: '06184',
  sender: mai,
  files: [],
  ...more,
});

/** What strangers and people of both ends ask. */
export function asking(running: () => RunningApp) {
  return {
    tell: (path: string, body: object, by?: Who, key?: string): Promise<Answer> =>
      ask(running(), 'POST', path, { body, ...(by && { by }), ...(key !== undefined && { key }) }),
    change: (method: string, path: string, by: Who): Promise<Answer> => ask(running(), method, path, { by }),
    read: async (path: string, by?: Who): Promise<Answer['body']> =>
      (await ask(running(), 'GET', path, by ? { by } : {})).body,
  };
}

export async function photo(running: RunningApp, petition: string, key: string): Promise<Answer> {
  const form = new FormData();
  const content = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5_000, 7)]);
  form.append('file', new Blob([new Uint8Array(content)], { type: 'image/jpeg' }), 'photo.jpg');
  const headers = { 'idempotency-key': key };
  const response = await fetch(`${running.url}/api/v1/petitions/${petition}/files`, {
    method: 'POST',
    body: form,
    headers,
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
