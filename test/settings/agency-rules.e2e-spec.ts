import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask as askAtGate, durian } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';
import { ask } from './settings-api.js';

// Signing everyone in takes its time on a busy machine.
jest.setTimeout(60_000);

let running: RunningApp;
let clearing: Clearing;
beforeAll(async () => {
  running = await startApp();
  clearing = new Clearing(running);
  await clearing.present();
  await clearing.worker().start();
});
afterAll(() => running.stop());

const head = (agency: NonNullable<Who['agency']>) => ({ role: 'AGENCY_HEAD', agency }) as const;
const quarantine = head('PLANT_ANIMAL_QUARANTINE');
const checksOf = async (declaration: string) =>
  ((await clearing.seen(declaration, dispatcher)).body.checks as { agency: string; rule: string }[]).map(
    ({ agency, rule }) => `${agency} ${rule}`,
  );

/** Proposes a value by one and confirms it by another; how the confirmation ended. */
async function agreed(path: string, value: object, by: Who, second: Who): Promise<string> {
  const seen = (await ask(running, `GET ${path}`, { by })).body.revision as number;
  const { body } = await ask(running, `POST ${path}/changes`, { by, seen, body: { value } });
  const confirmed = await ask(running, `POST ${path}/changes/${body.change}/confirm`, { by: second, seen: seen + 1 });
  return confirmed.body.code ?? confirmed.body.status;
}

describe('The required checks of an agency', () => {
  const rules = 'required-checks/HUU_NGHI.PLANT_ANIMAL_QUARANTINE';

  it('are as published until its head and a second person of it agree on others', async () => {
    const { body } = await ask(running, `GET ${rules}`, { by: quarantine });
    expect(body).toMatchObject({ revision: 0, mayPropose: true });
    expect(body.value.rules.map(({ id }: { id: string }) => id)).toContain('quarantine-fresh-plants');
    expect((await ask(running, `GET ${rules}`, { by: head('CUSTOMS') })).body.mayPropose).toBe(false);
  });

  it('count for clearances that are opened from then on, not for those that are open', async () => {
    const before = await clearing.opened();
    const value = { rules: [{ id: 'citrus-only', hs: ['0805'] }] };
    expect(await agreed(rules, value, quarantine, head('CUSTOMS'))).toBe('setting-not-yours');
    const seen = (await ask(running, `GET ${rules}`, { by: quarantine })).body;
    const [{ change }] = seen.proposals;
    const confirm = { by: { role: 'PLANT_ANIMAL_QUARANTINE' }, seen: 1 } as const;
    expect((await ask(running, `POST ${rules}/changes/${change}/confirm`, confirm)).status).toBe(200);
    const after = await clearing.opened();
    expect(await checksOf(before)).toContain('PLANT_ANIMAL_QUARANTINE quarantine-fresh-plants');
    expect((await checksOf(after)).join()).not.toContain('PLANT_ANIMAL_QUARANTINE');
    expect((await checksOf(after)).length).toBe(4);
  });

  it('are found in the list of settings by words without accents, by agency, and once somebody must confirm them', async () => {
    const found = async (query: string, by: Who) =>
      (await ask(running, `GET ?gate=HUU_NGHI&limit=200&${query}`, { by })).body.items.map(
        ({ setting, scope }: Record<string, string>) => `${setting}/${scope}`,
      ) as string[];
    const own = await found('agency=PLANT_ANIMAL_QUARANTINE&text=xe nao phai kiem tra', quarantine);
    expect(own).toEqual([rules]);
    expect(await found('text=zebra', quarantine)).toEqual([]);
    const mine = await found('show=MINE', quarantine);
    expect(mine).toContain(rules);
    expect(mine).not.toContain('required-checks/HUU_NGHI.CUSTOMS');
    const officer: Who = { role: 'PLANT_ANIMAL_QUARANTINE' };
    expect(await found('show=TO_CONFIRM', officer)).toEqual([]);
    const value = { rules: [{ id: 'apples-only', hs: ['0808'] }] };
    const proposed = await ask(running, `POST ${rules}/changes`, { by: quarantine, seen: 2, body: { value } });
    expect(await found('show=TO_CONFIRM', officer)).toEqual([rules]);
    expect(await found('show=CHANGING', quarantine)).toContain(rules);
    // Page by page what waits for the reader comes first; a cursor goes on in its own order alone.
    const page = async (query: string) =>
      (await ask(running, `GET ?gate=HUU_NGHI&limit=2${query}`, { by: officer })).body;
    const first = await page('');
    expect(`${first.items[0].setting}/${first.items[0].scope}`).toBe(rules);
    const second = await page(`&cursor=${first.next}`);
    expect([first.items.length, second.items.length]).toEqual([2, 2]);
    expect(second.items).not.toContainEqual(first.items[1]);
    expect((await page('&sort=SINCE_DOWN')).items[0].since).toBeDefined();
    expect((await page(`&sort=SINCE_DOWN&cursor=${first.next}`)).code).toBe('malformed-request');
    const taken = await ask(running, `POST ${rules}/changes/${proposed.body.change}/withdraw`, {
      by: quarantine,
      seen: 3,
    });
    expect(taken.status).toBe(200);
  });

  it('refuse two rules of one id, and words that are none of theirs', async () => {
    const value = { rules: [{ id: 'one' }, { id: 'one', load: 'HALF' }] };
    const { body } = await ask(running, `POST ${rules}/changes`, { by: quarantine, seen: 4, body: { value } });
    expect(body.fields).toMatchObject([{ path: 'value.rules.1.load' }]);
    const twice = { value: { rules: [{ id: 'one' }, { id: 'one' }] } };
    const second = await ask(running, `POST ${rules}/changes`, { by: quarantine, seen: 4, body: twice });
    expect(second.body.fields).toMatchObject([{ path: 'value.rules.1.id', code: 'check-rule-named-twice' }]);
  });
});

describe('The grounds to waive a check', () => {
  it('are those that the agency has open at the gate when it waives', async () => {
    const border = head('BORDER_GUARD');
    const path = 'waivers/HUU_NGHI.BORDER_GUARD';
    const waive = (declaration: string) =>
      clearing.command(declaration, 'checks/BORDER_GUARD/waive', {
        by: border,
        headers: { 'if-match': '"1"' },
        body: { rule: 'state-mission' },
      });
    expect(await agreed(path, { grounds: [] }, border, { role: 'BORDER_GUARD' })).toBe('SET');
    const declaration = await clearing.opened();
    expect((await waive(declaration)).body.code).toBe('waiver-unknown');
    const open = { grounds: [{ id: 'state-mission' }] };
    expect(await agreed(path, open, border, { role: 'BORDER_GUARD' })).toBe('SET');
    expect((await waive(declaration)).status).toBe(200);
  });
});

describe('Authorised economic operators', () => {
  const firms = 'aeo-firms/PROVINCE';
  const owner = demoPerson(dispatcher).posting.firm;
  const declared = async () => {
    const goods = [{ hs: '8517.13.00', description: 'Điện thoại', kg: 9000, packages: 300 }];
    const { body } = await askAtGate(running, 'POST', 'declarations', { by: dispatcher, body: durian({ goods }) });
    return (await askAtGate(running, 'GET', `declarations/${body.id}`, { by: dispatcher })).body.class as string;
  };

  it('are marked by the head of customs, dated, and queue in their class', async () => {
    expect(await declared()).toBe('ORDINARY');
    const firm = { id: owner, decision: '1234/QĐ-TCHQ', from: '2026-01-01' };
    const mark = (by: Who, seen: number, more: object = {}) =>
      ask(running, `POST ${firms}/changes`, { by, seen, body: { value: { firms: [{ ...firm, ...more }] } } });
    expect((await mark(quarantine, 0)).body.code).toBe('setting-not-yours');
    expect((await mark(head('CUSTOMS'), 0, { to: '2026-02-01' })).body.status).toBe('SET');
    expect(await declared()).toBe('ORDINARY');
    expect((await mark({ role: 'ADMIN' }, 1)).body.status).toBe('SET');
    expect(await declared()).toBe('AEO');
    const wrong = await mark({ role: 'ADMIN' }, 2, { to: '2025-12-31' });
    expect(wrong.body.fields).toMatchObject([{ path: 'value.firms.0.to', code: 'aeo-out-of-order' }]);
  });
});
