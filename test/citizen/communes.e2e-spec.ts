import { readFile } from 'node:fs/promises';
import { importCommunes } from '../../src/citizen/communes/index.js';
import { HeldAnswers } from '../api/held-answers.js';
import { startApp, type RunningApp } from '../running-app.js';

let running: RunningApp;
let held: HeldAnswers;
beforeAll(async () => {
  running = await startApp();
  held = await HeldAnswers.of(running.url, running.app);
}, 60_000);
afterAll(async () => {
  held?.end();
  await running?.stop();
});

const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
// oxlint-disable-next-line typescript/no-explicit-any -- answers of two routes
const look = async (path: string): Promise<any> => (await fetch(`${running.url}/api/v1/communes${path}`)).json();
const found = async (text: string): Promise<string[]> =>
  (await look(`?text=${encodeURIComponent(text)}`)).items.map(({ vi }: { vi: string }) => vi);

describe('Taking in communes', () => {
  it('takes the good ones of a list and names the others by line; twice changes nothing', async () => {
    const text = await fixture('communes-with-faults.txt');
    const faults = [
      { line: 6, fault: '5983 is not the code of a commune' },
      { line: 14, fault: '05977 stands already on line 5' },
      { line: 15, fault: '06004 has no name' },
      { line: 16, fault: 'cannot be read' },
    ];
    expect(await importCommunes(running.app, text)).toEqual({ added: 3, changed: 0, unchanged: 0, faults });
    expect(await importCommunes(running.app, text)).toEqual({ added: 0, changed: 0, unchanged: 3, faults });
  });

  it('takes whole boundaries of a FeatureCollection and names the other features by number', async () => {
    const text = await fixture('boundaries-with-faults.txt');
    const faults = [
      { line: 2, fault: '05986 has no polygon' },
      { line: 3, fault: '05986 has an open ring' },
      { line: 4, fault: 'an empty value is not the code of a commune' },
      { line: 5, fault: '05977 stands already on line 1' },
      { line: 6, fault: '06211 has a broken ring' },
    ];
    expect(await importCommunes(running.app, text)).toEqual({ added: 1, changed: 0, unchanged: 0, faults });
    expect(await importCommunes(running.app, text)).toEqual({ added: 0, changed: 0, unchanged: 1, faults });
  });

  it('says when a file is neither', async () => {
    await expect(importCommunes(running.app, 'code;name')).rejects.toThrow('neither a list of communes');
  });
});

describe('The look-up of communes', () => {
  it('finds one with and without accents, by either name and by its code', async () => {
    for (const text of ['Đông Kinh', 'dong kinh', 'KINH dong', 'ward dong', '05977'])
      expect(await found(text)).toEqual(['Đông Kinh']);
    expect(await found('xa huu')).toEqual(['Hữu Lũng']);
    expect(await found('100%')).toEqual([]);
  });

  it('goes through all of them page by page', async () => {
    const first = await look('?limit=2');
    const second = await look(`?limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(['05977', '05986', '06211']);
    expect(second.next).toBeUndefined();
  });

  it('shows one with its boundary where that is known, and knows no other', async () => {
    expect((await look('/05977')).boundary.coordinates[0][0][1]).toEqual([106.78, 21.86]);
    expect(await look('/05986')).toEqual(expect.not.objectContaining({ boundary: expect.anything() }));
    expect((await look('/99999')).code).toBe('not-found');
    expect((await look('/x')).code).toBe('invalid-request');
  });

  it('has a map of those whose boundaries are known, for which no tiles are asked of anybody', async () => {
    const { type, features } = await look('/map');
    expect(type).toBe('FeatureCollection');
    expect(features).toMatchObject([
      {
        type: 'Feature',
        properties: { code: '05977', fullVi: 'Phường Đông Kinh' },
        geometry: { type: 'MultiPolygon' },
      },
    ]);
  });

  it('lists every body to which something can be sent, communes by name and the province last', async () => {
    const { items } = await (await fetch(`${running.url}/api/v1/bodies`)).json();
    const codes: string[] = items.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['05977', '05986', '06184', '06211', 'SXD', 'CAT']));
    expect(codes.at(-1)).toBe('UBND');
    expect(items.filter(({ kind }: { kind: string }) => kind === 'COMMUNE')).toHaveLength(4);
  });

  it('answers as the document of the API says', () => {
    expect(held.faults).toEqual([]);
  });
});
