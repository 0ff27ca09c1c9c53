import { readFile } from 'node:fs/promises';
import { importAdr, importHs } from '../../src/border/declarations/index.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask, durian } from './declaring.js';

let running: RunningApp;
beforeAll(async () => void (running = await startApp()), 60_000);
afterAll(() => running.stop());

const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('Taking in code tables', () => {
  it('takes the good rows of a CSV file of HS codes and names the others by line; twice changes nothing', async () => {
    const text = await fixture('hs.csv');
    const faults = [
      { line: 4, fault: '80430 is not an HS code' },
      { line: 5, fault: 'TOTAL is not an HS code' },
      { line: 6, fault: '080430 stands already on line 3' },
      { line: 7, fault: '080420 has no description' },
    ];
    expect(await importHs(running.app, text)).toEqual({ added: 3, changed: 0, unchanged: 0, faults });
    expect(await importHs(running.app, text)).toEqual({ added: 0, changed: 0, unchanged: 3, faults });
    const renamed = await importHs(running.app, 'hscode,description\n0804,Dates\n');
    expect(renamed).toEqual({ added: 0, changed: 1, unchanged: 0, faults: [] });
  });

  it('takes a JSON list of dangerous goods the same way, past rows that cannot be read', async () => {
    const text = await fixture('adr-with-faults.txt');
    const faults = [
      { line: 3, fault: '12 is not a UN number' },
      { line: 5, fault: '1001 stands already on line 2' },
      { line: 6, fault: 'cannot be read' },
      { line: 7, fault: 'UN1004 has no description or no class' },
      { line: 8, fault: 'cannot be read' },
    ];
    expect(await importAdr(running.app, text)).toEqual({ added: 3, changed: 0, unchanged: 0, faults });
    expect(await importAdr(running.app, text)).toEqual({ added: 0, changed: 0, unchanged: 3, faults });
  });

  it('says which column is missing', async () => {
    await expect(async () => importHs(running.app, 'code,name\n01,x\n')).rejects.toThrow('hscode, description');
  });

  it('takes away the doubt about a code that was unknown', async () => {
    const goods = [{ hs: '08043000', description: 'Dứa', kg: 100, packages: 1, un: 'UN1005' }];
    const { body } = await ask(running, 'POST', 'declarations', {
      by: { role: 'DISPATCHER' },
      body: durian({ goods }),
    });
    expect(body.warnings).toEqual([]);
    const strange = [{ hs: '29420000', description: 'x', kg: 100, packages: 1, un: 'UN2999' }];
    const other = await ask(running, 'POST', 'declarations', {
      by: { role: 'DISPATCHER' },
      body: durian({ goods: strange, quarantineCertificate: undefined }),
    });
    const codes = other.body.warnings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['hs-code-unknown', 'un-number-unknown']);
  });
});
