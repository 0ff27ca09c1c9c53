import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Command } from './command.js';

type Page = typeof import('./kept.js');

/** A page of its own: what it holds is no other page's, what is kept belongs to all of the browser. */
async function page(): Promise<Page> {
  jest.resetModules();
  return import('./kept.js');
}

const told = (key: string): Omit<Command, 'id'> => ({
  key,
  person: 'p1',
  method: 'POST',
  path: '/api/v1/check-ins',
  said: { key: 'counter.checkIn', about: key },
  doneAt: 0,
  state: 'WAITING',
});
const keysOf = async (of: Page) => (await of.allCommands()).map(({ key }) => key);

const whole = { ...Object.getOwnPropertyDescriptors(IDBObjectStore.prototype) };
function disk(full: boolean): void {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  if (full) Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
  else Object.defineProperties(IDBObjectStore.prototype, { add: whole.add, put: whole.put });
}

describe('Two pages of one session on a device without room', () => {
  let here: Page;
  let there: Page;

  beforeEach(async () => {
    // Node has no windows that ask before they close.
    Object.assign(globalThis, { addEventListener: () => undefined, removeEventListener: () => undefined });
    [here, there] = [await page(), await page()];
    await (await here.kept()).clear('commands');
    disk(true);
  });
  afterEach(() => {
    disk(false);
    jest.restoreAllMocks();
  });
  const inOneMoment = (...chances: number[]) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-30T05:00:00Z'));
    const chance = jest.spyOn(Math, 'random');
    for (const each of chances) chance.mockReturnValueOnce(each);
  };

  it('each hold their own, and keep all of it when there is room again', async () => {
    inOneMoment(0.25, 0.5);
    await here.keepAll([told('a'), told('b')]);
    await there.keepAll([told('c')]);
    expect([await keysOf(here), await keysOf(there)]).toEqual([['a', 'b'], ['c']]);
    disk(false);
    await there.keepHeld();
    await here.keepHeld();
    expect(await keysOf(there)).toEqual(['a', 'b', 'c']);
  });

  it('lose none to the same number: the one that is kept later goes after the other', async () => {
    inOneMoment(0.5, 0.5);
    const mine = await here.keepAll([told('a'), told('b')]);
    const theirs = await there.keepAll([told('c'), told('d')]);
    expect(mine).toEqual(theirs);
    disk(false);
    await here.keepHeld();
    // What the other page kept stands beside what this one still holds.
    expect(await keysOf(there)).toEqual(['a', 'b', 'c', 'd']);
    await there.keepHeld();
    expect(await keysOf(here)).toEqual(['a', 'b', 'c', 'd']);
    const ids = (await here.allCommands()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('settle each its own, and once, though it was moved while it was on its way', async () => {
    inOneMoment(0.5, 0.5);
    const [id = 0] = await here.keepAll([told('a')]);
    await there.keepAll([told('b')]);
    disk(false);
    await here.keepHeld();
    await there.keepHeld();
    // The answer comes to who sent it under its first number.
    await there.keepCommand({ ...told('b'), id, state: 'REFUSED' });
    expect((await here.allCommands()).map(({ key, state }) => [key, state])).toEqual([
      ['a', 'WAITING'],
      ['b', 'REFUSED'],
    ]);
  });

  it('dismiss what one of them holds without what the other kept', async () => {
    inOneMoment(0.5, 0.5);
    await here.keepAll([told('a')]);
    const [id = 0] = await there.keepAll([told('b')]);
    disk(false);
    await here.keepHeld();
    await there.dropCommand(id);
    expect(await keysOf(there)).toEqual(['a']);
  });
});
