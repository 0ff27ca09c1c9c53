import { randomUUID } from 'node:crypto';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { EventStore } from '../../src/shared/event-store/types.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { inForce } from '../../src/shared/settings/domain/setting.js';
import { defineSetting, settingStream } from '../../src/shared/settings/define-setting.js';
import { SettingPreviews } from '../../src/shared/settings/setting-previews.js';
import { demoPerson } from '../sign-in.js';
import { command } from '../gates/gate-api.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask } from './settings-api.js';

class Figure {
  @ApiProperty({ example: 12 }) @IsInt() @Min(1) @Max(100) figure: number;
}
const words = { vi: 'Thử', zh: '试', en: 'Trial' };
const about = { value: Figure, published: { figure: 12 }, title: words, about: words } as const;
const BOUND = defineSetting({
  ...about,
  name: 'trial-bound',
  scope: 'GATE',
  proposedBy: ['SUPERVISOR', 'PROVINCE'],
  confirmedBy: ['PROVINCE', 'SUPERVISOR'],
});
const OF_AGENCY = defineSetting({
  ...about,
  name: 'trial-of-agency',
  scope: 'AGENCY',
  proposedBy: ['AGENCY_HEAD', 'SUPERVISOR'],
  confirmedBy: ['AGENCY_HEAD', 'CUSTOMS', 'BORDER_GUARD', 'ACCOUNTANT'],
});

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: '2026-11-25T01:00:00.000Z' });
  await running.app.get(LogWorker).start();
});
afterAll(() => running.stop());

const supervisor = { role: 'SUPERVISOR' } as const;
const elsewhere = { role: 'SUPERVISOR', gate: 'TAN_THANH' } as const;
const province = { role: 'PROVINCE' } as const;
const dispatcher = { role: 'DISPATCHER' } as const;
const head = { role: 'AGENCY_HEAD' } as const;
const RULES = {
  horizonDays: 7,
  closesHoursBefore: 2,
  firmSharePercent: 10,
  firmAtLeast: 4,
  freeMoves: 2,
  moveWithinHours: 6,
  lapseGraceMinutes: 180,
};
const on = (hour: string) => `2026-11-25T${hour}:00.000Z`;
const clockAt = (hour: string) => command(running.url, { role: 'ADMIN' }, 'POST clock/tick', { to: on(hour) });

describe('A setting of a gate', () => {
  const rules = 'slot-rules/HUU_NGHI';

  it('is as published before anybody set it, for everyone who signed in', async () => {
    const { status, body } = await ask(running, `GET ${rules}`, { by: dispatcher });
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 0, value: RULES, published: RULES, coming: [], mayPropose: false });
    expect(body.proposals).toBeUndefined();
  });

  it('is changed by its supervisor from an instant on, with what he saw, and once for a retry', async () => {
    const change = {
      by: supervisor,
      seen: 0,
      key: randomUUID(),
      body: { value: { ...RULES, horizonDays: 9 }, from: on('05:00') },
    };
    const first = await ask(running, `POST ${rules}/changes`, change);
    expect(first).toMatchObject({ status: 201, body: { status: 'SET', revision: 1 } });
    expect((await ask(running, `POST ${rules}/changes`, change)).body.change).toBe(first.body.change);
    const unseen = { ...change, key: randomUUID(), body: { value: { ...RULES, freeMoves: 1 } } };
    expect((await ask(running, `POST ${rules}/changes`, unseen)).body.code).toBe('changed-meanwhile');
    const { body } = await ask(running, `GET ${rules}`, { by: supervisor });
    expect(body).toMatchObject({
      revision: 1,
      next: on('05:00'),
      value: RULES,
      coming: [{ value: { horizonDays: 9 } }],
    });
    await clockAt('05:00');
    expect((await ask(running, `GET ${rules}`, { by: supervisor })).body).toMatchObject({
      since: on('05:00'),
      value: { horizonDays: 9 },
    });
  });

  it('is not changed by another role, at another gate, without If-Match, in the past or with a wrong value', async () => {
    const body = { value: { ...RULES, freeMoves: 3 } };
    const refusal = async (by: Parameters<typeof ask>[2]['by'], more: object = {}, seen: number | null = 1) =>
      (await ask(running, `POST ${rules}/changes`, { by, body: { ...body, ...more }, ...(seen !== null && { seen }) }))
        .body;
    expect((await refusal(province)).code).toBe('setting-not-yours');
    expect(await refusal(elsewhere)).toMatchObject({ code: 'setting-not-yours', parameters: { roles: 'SUPERVISOR' } });
    expect((await refusal(dispatcher)).code).toBe('not-allowed');
    expect((await refusal(supervisor, {}, null)).code).toBe('revision-missing');
    expect((await refusal(supervisor, { from: on('04:59') })).code).toBe('setting-from-past');
    const wrong = await refusal(supervisor, { value: { ...RULES, horizonDays: 0, freeMoves: 99, more: 1 } });
    expect(wrong.code).toBe('invalid-request');
    expect(wrong.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      'value.freeMoves',
      'value.horizonDays',
      'value.more',
    ]);
    for (const path of ['slot-rules/PROVINCE', 'slot-rules/HUU_NGHI.CUSTOMS', 'nothing/HUU_NGHI'])
      expect((await ask(running, `GET ${path}`, { by: supervisor })).status).toBe(404);
  });

  it('is previewed figure by figure, with what a change would touch, and nothing is written', async () => {
    running.app
      .get(SettingPreviews)
      .register(BOUND, async ({ value, before }) => [{ what: words, count: value.figure - before.figure }]);
    const body = { value: { figure: 20 }, from: on('09:00') };
    const preview = await ask(running, 'POST trial-bound/HUU_NGHI/changes/preview', { by: supervisor, body });
    expect(preview).toMatchObject({
      status: 200,
      body: { differences: [{ path: 'figure', before: 12, after: 20 }], touches: [{ what: words, count: 8 }] },
    });
    expect((await ask(running, 'GET trial-bound/HUU_NGHI', { by: supervisor })).body.revision).toBe(0);
  });

  it('takes one of two changes that come together', async () => {
    const both = await Promise.all(
      [11, 12].map((horizonDays) =>
        ask(running, `POST ${rules}/changes`, { by: supervisor, seen: 1, body: { value: { ...RULES, horizonDays } } }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412]);
  });

  it('takes back what has not begun, and not what has', async () => {
    const body = { value: { ...RULES, horizonDays: 14 }, from: on('06:00') };
    const { change } = (await ask(running, `POST ${rules}/changes`, { by: supervisor, seen: 2, body })).body;
    const back = () => ask(running, `POST ${rules}/changes/${change}/withdraw`, { by: supervisor, seen: 3 });
    expect(await back()).toMatchObject({ status: 200, body: { status: 'WITHDRAWN', revision: 4 } });
    const again = (await ask(running, `POST ${rules}/changes`, { by: supervisor, seen: 4, body })).body;
    await clockAt('06:00');
    const late = await ask(running, `POST ${rules}/changes/${again.change}/withdraw`, { by: supervisor, seen: 5 });
    expect(late).toMatchObject({ status: 409, body: { code: 'setting-in-force' } });
  });

  it('tells its history, page by page, newest first', async () => {
    const newest = await ask(running, `GET ${rules}/history?limit=2`, { by: supervisor });
    expect(newest.body.items).toMatchObject([
      { what: 'SET', from: on('06:00'), as: 'SUPERVISOR', by: demoPerson(supervisor).id, differences: [{ after: 14 }] },
      { what: 'WITHDRAWN' },
    ]);
    const rest = await ask(running, `GET ${rules}/history?limit=9&cursor=${newest.body.next}`, { by: supervisor });
    expect([rest.body.items.length, rest.body.next]).toEqual([3, undefined]);
    expect(rest.body.items.at(-1)).toMatchObject({ differences: [{ path: 'horizonDays', before: 7, after: 9 }] });
    expect((await ask(running, `GET ${rules}/history`, { by: dispatcher })).status).toBe(403);
  });
});

describe('A setting that needs a second person', () => {
  const bound = 'trial-bound/HUU_NGHI';

  it('is proposed by one and confirmed by another, who must have seen it', async () => {
    const proposal = { by: supervisor, seen: 0, body: { value: { figure: 15 } } };
    const { body } = await ask(running, `POST ${bound}/changes`, proposal);
    expect(body).toMatchObject({ status: 'PROPOSED', revision: 1 });
    const confirm = (by: Parameters<typeof ask>[2]['by'], seen = 1, key: string = randomUUID()) =>
      ask(running, `POST ${bound}/changes/${body.change}/confirm`, { by, seen, key });
    expect((await confirm(supervisor)).body.code).toBe('second-person-needed');
    expect((await confirm(elsewhere)).body.code).toBe('setting-not-yours');
    expect((await confirm(province, 0)).body.code).toBe('changed-meanwhile');
    const { state } = await running.app.get(EventStore).load(settingStream(BOUND, 'HUU_NGHI'));
    expect(inForce(state, new Date(on('23:00')))).toEqual({ figure: 12 });
    const key = randomUUID();
    expect(await confirm(province, 1, key)).toMatchObject({ status: 200, body: { status: 'SET', revision: 2 } });
    expect(await confirm(province, 1, key)).toMatchObject({ status: 200, body: { status: 'SET', revision: 2 } });
    expect((await confirm(province, 2)).body.code).toBe('setting-change-decided');
    expect((await ask(running, `GET ${bound}`, { by: province })).body.value).toEqual({ figure: 15 });
    const { items } = (await ask(running, `GET ${bound}/history`, { by: province })).body;
    expect(items[0]).toMatchObject({
      what: 'SET',
      by: demoPerson(province).id,
      proposedBy: demoPerson(supervisor).id,
    });
  });

  it('is confirmed or refused, never both', async () => {
    const { body } = await ask(running, `POST ${bound}/changes`, {
      by: supervisor,
      seen: 2,
      body: { value: { figure: 18 } },
    });
    const both = await Promise.all(
      ['confirm', 'refuse'].map((way) =>
        ask(running, `POST ${bound}/changes/${body.change}/${way}`, { by: province, seen: 3 }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it('of an agency is a matter of its own people at the gate', async () => {
    const customs = 'trial-of-agency/HUU_NGHI.CUSTOMS';
    const change = { seen: 0, body: { value: { figure: 13 } } };
    for (const by of [supervisor, { ...head, gate: 'TAN_THANH' }, { ...head, agency: 'BORDER_GUARD' }] as const)
      expect((await ask(running, `POST ${customs}/changes`, { by, ...change })).body.code).toBe('setting-not-yours');
    const { body } = await ask(running, `POST ${customs}/changes`, { by: head, ...change });
    const confirm = (by: Parameters<typeof ask>[2]['by']) =>
      ask(running, `POST ${customs}/changes/${body.change}/confirm`, { by, seen: 1 });
    expect((await confirm({ role: 'BORDER_GUARD' })).body.code).toBe('setting-not-yours');
    expect((await confirm({ role: 'ACCOUNTANT' })).body.code).toBe('setting-not-yours');
    expect((await confirm(head)).body.code).toBe('second-person-needed');
    expect((await confirm({ role: 'CUSTOMS' })).status).toBe(200);
    const { state } = await running.app.get(EventStore).load(settingStream(OF_AGENCY, 'HUU_NGHI', 'CUSTOMS'));
    expect(inForce(state, new Date(on('23:00')))).toEqual({ figure: 13 });
  });

  it('stands in the list with who may change it and what waits', async () => {
    await ask(running, 'POST trial-of-agency/HUU_NGHI.GATE_FEE/changes', {
      by: supervisor,
      seen: 0,
      body: { value: { figure: 2 } },
    });
    const { body } = await ask(running, 'GET ?gate=HUU_NGHI&limit=200', { by: { role: 'ACCOUNTANT' } });
    const found = (setting: string, scope: string) =>
      body.items.find((each: { setting: string; scope: string }) => each.setting === setting && each.scope === scope);
    expect(found('slot-rules', 'TAN_THANH')).toBeUndefined();
    expect(found('slot-rules', 'HUU_NGHI')).toMatchObject({ proposedBy: ['SUPERVISOR'], confirmedBy: [], waiting: 0 });
    expect(found('trial-of-agency', 'HUU_NGHI.GATE_FEE')).toMatchObject({
      proposedBy: ['SUPERVISOR'],
      confirmedBy: ['ACCOUNTANT'],
      waiting: 1,
      mayPropose: false,
      mayConfirm: true,
    });
  });
});

describe('The calling policy', () => {
  const policy = 'calling-policy/TAN_THANH';
  const boss = { role: 'SUPERVISOR', gate: 'TAN_THANH' } as const;

  it('is proposed by the supervisor, with a preview, and confirmed by the province', async () => {
    const { value } = (await ask(running, `GET ${policy}`, { by: boss })).body;
    const season = { id: 'lychee', from: '2026-12-01', to: '2026-12-31', weights: { PERISHABLE: 9 } };
    const change = { ...value, seasons: [season], overtakingLimit: 20 };
    const preview = await ask(running, `POST ${policy}/changes/preview`, { by: boss, body: { value: change } });
    expect(preview.body.differences).toEqual(
      expect.arrayContaining([
        { path: 'overtakingLimit', before: 12, after: 20 },
        { path: 'seasons.lychee.weights.PERISHABLE', after: 9 },
      ]),
    );
    expect(preview.body.touches).toMatchObject([{ count: 0 }]);
    const { body } = await ask(running, `POST ${policy}/changes`, { by: boss, seen: 0, body: { value: change } });
    const confirm = { by: province, seen: 1 };
    expect((await ask(running, `POST ${policy}/changes/${body.change}/confirm`, confirm)).status).toBe(200);
    expect((await ask(running, `GET ${policy}`, { by: dispatcher })).body.value).toEqual(change);
  });

  it('is refused with every fault at once', async () => {
    const { value } = (await ask(running, `GET ${policy}`, { by: boss })).body;
    const season = { id: 'x', from: '2026-12-31', to: '2026-12-01', weights: {} };
    const { body } = await ask(running, `POST ${policy}/changes`, {
      by: boss,
      seen: 2,
      body: { value: { ...value, seasons: [season, season] } },
    });
    expect(body.fields.map(({ path }: { path: string }) => path)).toEqual([
      'value.seasons.0.to',
      'value.seasons.1.to',
      'value.seasons.1.id',
    ]);
  });
});

describe('The capacity of hours', () => {
  it('is previewed: what holds, what would, and nothing is written', async () => {
    const capacity = { route: 'HN-1119', direction: 'EXPORT', class: 'EMPTY', perHour: 40, bookedShare: 25 };
    const body = { ...capacity, from: '2026-12-01T00:00:00+07:00' };
    const preview = () => command(running.url, supervisor, 'POST gates/HUU_NGHI/slot-capacity/preview', body);
    const expected = {
      before: { perHour: 30, bookedShare: 50, places: 15 },
      after: { perHour: 40, bookedShare: 25, places: 10 },
      openHours: 0,
      booked: 0,
    };
    expect(await preview()).toEqual({ status: 200, body: expected });
    expect((await preview()).body).toEqual(expected);
    const elsewhere = await command(running.url, supervisor, 'POST gates/TAN_THANH/slot-capacity/preview', body);
    expect(elsewhere.body.code).toBe('wrong-gate');
  });
});
