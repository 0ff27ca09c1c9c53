import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { CommitDraw, CommitDrawHandler } from '../../src/border/queue/draws/commit-draw.handler.js';
import { DrawMix } from '../../src/border/queue/draws/draw-mix.js';
import { PlaceDrawn } from '../../src/border/queue/draws/place-drawn.js';
import { RevealDraw, RevealDrawHandler } from '../../src/border/queue/draws/reveal-draw.handler.js';
import { RandomCodes } from '../../src/border/queue/random-codes.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { dispatcher } from '../clearance/clearing.js';
import { storeAt } from '../event-store/store.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import type { Who } from '../sign-in.js';
import { at } from './at-the-gate.js';
import { tellFrom } from '../story.js';

const ROOT = join(import.meta.dirname, '..', '..');
const START = '2026-11-23T08:00:00+07:00';
const supervisor: Who = { role: 'SUPERVISOR' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };
const hour = '2026-11-24T02:00:00.000Z';
const line = { route: 'HN-1119', direction: 'EXPORT', class: 'PERISHABLE' } as const;

const story = tellFrom(START);
const { clockAt, post, read: get } = story;

const takenAt = async (start: string): Promise<number> => {
  const { hours } = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-24', dispatcher);
  return hours.find((each: { hour: string }) => each.hour === start).taken;
};

describe('A consignment that is booked as one block', () => {
  it('keeps places of an hour, takes vehicles one by one, and lapses with the rest twelve hours before', async () => {
    const wanted = { ...line, hour, places: 3 };
    const booked = await post(dispatcher, 'slot-blocks', wanted);
    expect(booked).toMatchObject({ status: 201, body: { ...wanted, left: 3, lapsesAt: '2026-11-23T14:00:00.000Z' } });
    const { block } = booked.body;
    expect((await post(dispatcher, 'slot-blocks', { ...wanted, places: 2 })).body.code).toBe('firm-share-used');
    expect((await post(dispatcher, 'slot-blocks', { ...wanted, route: 'HN-9999' })).body.code).toBe('not-found');
    const soon = { ...wanted, hour: '2026-11-23T10:00:00.000Z' };
    expect((await post(dispatcher, 'slot-blocks', soon)).body.code).toBe('block-too-late');
    const declaration = await story.clearing.opened();
    expect((await post(dispatcher, 'tickets', { declaration, hour, block })).status).toBe(201);
    const { body: theirs } = await post(stranger, 'slot-blocks', { ...line, hour, places: 1 });
    const second = await story.clearing.opened();
    const other = await post(dispatcher, 'tickets', { declaration: second, hour, block: theirs.block });
    expect(other).toMatchObject({ status: 403, body: { code: 'block-of-other' } });
    await clockAt('2026-11-23T08:01:00+07:00');
    expect((await get('slot-blocks', dispatcher)).items).toMatchObject([{ block, places: 3, left: 2 }]);
    expect((await get('slot-blocks', supervisor)).items).toHaveLength(2);
    expect((await post(dispatcher, `slot-blocks/${theirs.block}/give-back`)).body.code).toBe('not-found');
    expect((await post(stranger, `slot-blocks/${theirs.block}/give-back`)).body).toMatchObject({ left: 0 });
    await clockAt('2026-11-23T21:01:00+07:00');
    expect((await get('slot-blocks', dispatcher)).items).toMatchObject([{ block, left: 0 }]);
    expect(await takenAt(hour)).toBe(1);
    expect((await post(dispatcher, 'tickets', { declaration: second, hour, block })).body.code).toBe('block-over');
  });
});

describe('A place that is given back to a full hour', () => {
  const drawn = '2026-11-25T02:00:00.000Z';
  const opened = () => story.clearing.opened({ plannedFrom: drawn, plannedTo: '2026-11-25T12:00:00.000Z' });
  const waiting: string[] = [];
  let holders: string[];
  let draw: string;
  const book = (declaration: string, start = drawn) => post(dispatcher, 'tickets', { declaration, hour: start });
  const enter = (declaration: string, by = dispatcher) => post(by, 'draw-entries', { declaration, hour: drawn });
  const drawOf = async () => (await get('draws?gate=HUU_NGHI', dispatcher)).items[0];

  it('is not for the quickest hand', async () => {
    const capacity = { ...line, perHour: 2, bookedShare: 100, from: '2026-11-24T17:00:00.000Z' };
    expect((await post(supervisor, 'gates/HUU_NGHI/slot-capacity', capacity)).status).toBeLessThan(300);
    holders = [await opened(), await opened()];
    for (const holder of holders) expect((await book(holder)).status).toBe(201);
    const late = await opened();
    expect((await book(late)).body.code).toBe('slot-full');
    expect((await post(dispatcher, `tickets/${holders[0]}/give-back`)).status).toBe(200);
    expect((await book(late)).body.code).toBe('slot-in-draw');
    waiting.push(late, await opened(), await opened());
  });

  it('is waited for by declarations without a place, each once, as many of a carrier as it may have places', async () => {
    const entries = [];
    for (const declaration of waiting) entries.push(await enter(declaration));
    expect(entries.map(({ status }) => status)).toEqual([201, 201, 201]);
    const rules = { everyMinutes: 30, firstComeHours: 6, revealAfterMinutes: 1 };
    const preview = async (name: string, value: object) =>
      (await post(supervisor, `settings/${name}/HUU_NGHI/changes/preview`, { value })).body.touches;
    expect((await enter(waiting[0]!)).body.code).toBe('already-entered');
    await clockAt('2026-11-23T21:02:00+07:00');
    expect(await preview('draw-rules', rules)).toMatchObject([{ count: 3 }]);
    const value = { ...rules, everyMinutes: 15, revealAfterMinutes: 15 };
    const late = await post(supervisor, 'settings/draw-rules/HUU_NGHI/changes/preview', { value });
    expect(late.status).toBe(422);
    expect(late.body.fields).toMatchObject([{ code: 'reveal-after-next-draw' }]);
    expect((await enter(holders[1]!)).body.code).toBe('has-a-place');
    expect((await enter(waiting[1]!, stranger)).body.code).toBe('not-found');
    const [fourth, fifth] = [await opened(), await opened()];
    const left = await enter(fourth);
    expect((await enter(fifth)).body.code).toBe('entries-used');
    expect((await post(stranger, `draw-entries/${left.body.entry}/leave`)).body.code).toBe('not-found');
    expect((await post(dispatcher, `draw-entries/${left.body.entry}/leave`)).body).toMatchObject({ status: 'LEFT' });
  });

  it('is bound to its entrants and a seed that nobody sees, then drawn, once, for anyone to recompute', async () => {
    await clockAt('2026-11-23T21:15:00+07:00');
    const committed = await drawOf();
    expect(committed).toMatchObject({ status: 'COMMITTED', places: 1, entrants: { length: 3 }, outcomes: [] });
    expect([committed.commitment, committed.seed]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), undefined]);
    draw = committed.draw;
    // The worker had stood still: an earlier instant of the same hour is due as well, and the places are in this draw already.
    const overdue = new CommitDraw(
      `${line.route}.${line.direction}.${line.class}.2026-11-25T02`,
      '2026-11-23T14:00:00.000Z',
      at(new Date('2026-11-23T21:15:00+07:00')),
    );
    await new CommitDrawHandler(story.running.app.get(EventStore)).execute(overdue);
    expect((await get('draws?gate=HUU_NGHI', dispatcher)).items).toMatchObject([{ draw }]);
    // Something follows the commitment, so that no witness is needed.
    await opened();
    const lock = new Client({ connectionString: story.running.databaseUrl });
    await lock.connect();
    const second = storeAt(story.running.databaseUrl);
    const { app } = story.running;
    const reveal = (store: EventStore, key: string) => {
      const placing = new PlaceDrawn(store, app.get(RandomCodes, { strict: false }));
      const mixes = new DrawMix(store, app.get(DataSource, { strict: false }));
      const handler = new RevealDrawHandler(store, app.get(PersonalFacts, { strict: false }), mixes, placing);
      return handler.execute(new RevealDraw(draw, at(new Date('2026-11-23T21:16:00+07:00'), { key })));
    };
    // As if the process that committed it were gone: two others go on.
    await lock.query('SELECT pg_advisory_lock(4719001)');
    const first = reveal(app.get(EventStore), 'reveal-1');
    await waitingForTheLog(lock, 1);
    const late = reveal(second.store, 'reveal-2');
    await waitingForTheLog(lock, 2);
    await lock.query('SELECT pg_advisory_unlock(4719001)');
    await Promise.all([first, late]);
    await lock.end();
    await second.close();
    await clockAt('2026-11-23T21:17:00+07:00');
    const revealed = await drawOf();
    expect(revealed).toMatchObject({
      draw,
      status: 'DRAWN',
      commitment: committed.commitment,
      outcomes: { length: 3 },
    });
    const outcomes = revealed.outcomes.map(({ outcome }: { outcome: string }) => outcome);
    expect(outcomes).toEqual(['WON', 'LOST', 'LOST']);
    const { items } = await get('draw-entries', dispatcher);
    const winner = items.find(({ status }: { status: string }) => status === 'WON');
    expect(winner.entry).toBe(revealed.outcomes[0].entry);
    expect(await get(`tickets/${winner.declaration}`, dispatcher)).toMatchObject({ status: 'BOOKED', hour: drawn });
    expect(items.filter((each: object) => 'draws' in each && each.draws === 1)).toHaveLength(3);
    const others = waiting.filter((declaration) => declaration !== winner.declaration);
    expect((await book(others[0]!)).body.code).toBe('slot-full');
    waiting.splice(0, 3, ...others);
    holders[0] = winner.declaration;
    expect(JSON.stringify(revealed)).not.toContain(winner.declaration);
  });

  it('passes over who has a place by now, and is free for whoever comes when nobody waits', async () => {
    expect((await book(waiting[0]!, '2026-11-25T03:00:00.000Z')).status).toBe(201);
    for (const holder of holders) expect((await post(dispatcher, `tickets/${holder}/give-back`)).status).toBe(200);
    await clockAt('2026-11-23T21:30:00+07:00');
    await clockAt('2026-11-23T21:31:00+07:00');
    const { outcomes, places } = await drawOf();
    expect(places).toBe(2);
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome).toSorted()).toEqual(['PASSED_OVER', 'WON']);
    expect(outcomes.find(({ why }: { why?: string }) => why)).toMatchObject({ why: 'already-booked' });
    const free = await opened();
    expect((await book(free)).status).toBe(201);
    expect((await post(dispatcher, `tickets/${free}/give-back`)).status).toBe(200);
    const { items } = await get('draw-entries', dispatcher);
    for (const { entry, status } of items)
      if (status === 'ENTERED') await post(dispatcher, `draw-entries/${entry}/leave`);
    await clockAt('2026-11-23T21:45:00+07:00');
    expect(await drawOf()).toMatchObject({ status: 'ABORTED', why: 'NO_ENTRANTS', places: 1 });
    expect((await book(free)).status).toBe(201);
    holders = [free];
  });

  it('is recomputed by whoever has the log', async () => {
    const command = [
      '--import',
      join(ROOT, 'bin', 'typescript-hooks.mjs'),
      join(ROOT, 'src', 'cli', 'verify-draws.ts'),
    ];
    const env = { PATH: process.env['PATH'], DATABASE_URL: story.running.databaseUrl };
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
    expect(stdout).toMatch(/^2 draws, 0 of them wrong; 1 aborted\.$/m);
  });

  it('goes to one alone within four hours of the hour, whoever else comes in that moment', async () => {
    await clockAt('2026-11-25T05:30:00+07:00');
    const rivals = await Promise.all([1, 2, 3, 4].map(() => opened()));
    expect((await enter(rivals[0]!)).body.code).toBe('draw-over');
    expect((await post(dispatcher, `tickets/${holders[0]}/give-back`)).status).toBe(200);
    const answers = await Promise.all(rivals.map((declaration) => book(declaration)));
    const refused = answers.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(refused).toEqual(['slot-full', 'slot-full', 'slot-full']);
  });
});
