import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { dispatcher } from '../../clearance/clearing.js';
import { ask } from '../../declarations/declaring.js';
import { ask as askSettings } from '../../settings/settings-api.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { axeFaults } from '../measures.mjs';
import { GateMorning } from './gate-morning.js';
import { looked, picture } from './looked-at.js';
import { DESK, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const supervisor = { role: 'SUPERVISOR' } as const;
const admin = { role: 'ADMIN' } as const;
const head = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' } as const;

/** A truck that was called in vain often enough for a penalty, which its firm appeals against. */
async function appealed(morning: GateMorning): Promise<void> {
  const limits = { by: supervisor, seen: 0, body: { value: { arrive: 1, answer: 2 } } };
  await askSettings(morning.running, 'POST call-limits/HUU_NGHI/changes', limits);
  const id = await morning.clearing.opened();
  let minute = 10;
  for (let noShows = 0; noShows < 2; noShows++) {
    await morning.inYard({ id, plate: '', code: '' });
    await morning.clockAt(`08:${++minute}`);
    for (let calls = 0; calls < 2; calls++) {
      await morning.called({ id, plate: '', code: '' });
      await morning.clockAt(`08:${(minute += 3)}`);
    }
  }
  const [{ penalty }] = (await morning.get('penalties', supervisor)).body.items;
  const statement = 'Hộp số hỏng ở Km 15, xe cứu hộ đến lúc 08:40';
  await morning.post(dispatcher, `penalties/${penalty}/appeal`, { reason: 'BREAKDOWN', statement });
  await morning.post({ role: 'YARD_OPERATOR' }, `penalties/${penalty}/appeal/support`);
}

describe('Who keeps the registers of the gate', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let keeper: Page;
  const faults: string[] = [];
  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const press = (name: string, of = page) => of.getByRole('button', { name, exact: true }).first().click();

  beforeAll(async () => {
    morning = await GateMorning.begin();
    await morning.clockAt('08:10');
    await appealed(morning);
    for (const [name, taxCode] of [
      ['Vận tải Kỳ Lừa', '0100109106'],
      ['Nông sản Chi Lăng', '0300588569'],
    ])
      await ask(morning.running, 'POST', 'firm-applications', {
        body: {
          gate: 'HUU_NGHI',
          country: 'VN',
          name,
          taxCode,
          contact: 'Phòng điều vận',
          email: `${taxCode}@firm.example`,
        },
      });
    for (const device of [
      { name: 'Bảng cổng vào' },
      { name: 'Camera cổng vào', kind: 'CAMERA', yard: 'HN-XUAN-CUONG' },
    ])
      await morning.post(admin, 'devices', { gate: 'HUU_NGHI', ...device });
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    const two = await Promise.all([0, 1].map(() => browserOf(browser, DESK, { language: 'en' })));
    [page, keeper] = two.map((each) => each.page) as [Page, Page];
    two[0]!.page.on('close', () => faults.push(...two.flatMap((each) => each.faults)));
    await enter(page, `${served.origin}/console/board/applications`, supervisor);
    await enter(keeper, `${served.origin}/console/board/people`, admin);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('lets a firm in and hands over its link, and turns another away with a reason that it reads', async () => {
    await says('Vận tải Kỳ Lừa');
    await press('Approve');
    await says(/set-password#/);
    await page.getByLabel('Status').selectOption('PENDING');
    await page.getByText('Vận tải Kỳ Lừa').waitFor({ state: 'detached' });
    await page.waitForURL(/status=PENDING/);
    await press('Refuse…');
    await page.getByLabel('Word to the applicant').fill('Thiếu giấy giới thiệu');
    expect(await looked(page, 'board-applications')).toEqual([]);
    await press('Refuse');
    await says('Nothing fits these filters');
    await page.getByLabel('Status').selectOption('REFUSED');
    await says('Nông sản Chi Lăng');
  });

  it('decides an appeal on what it says and rests on, and finds it among those decided', async () => {
    await page.getByRole('link', { name: 'Appeals' }).click();
    await press('Look and decide…');
    await says(/xe cứu hộ/);
    await page.getByLabel('Why', { exact: true }).fill('Có người làm chứng');
    expect(await looked(page, 'board-appeals')).toEqual([]);
    await press('Grant it, lift the penalty');
    await says('No appeal');
    await page.getByLabel('Status').selectOption('DECIDED');
    await says('Granted');
    await page.waitForURL(/appeals=DECIDED/);
    await press('Look…');
    await says('Có người làm chứng');
    expect(await page.getByRole('button', { name: 'Refuse it' }).count()).toBe(0);
    await page.getByLabel('Penalty of').selectOption('CARRIER');
    await says('Nothing fits these filters');
    await press('Clear filters');
    await says('No appeal');
  });

  it('finds a colleague by a part of the name, changes a posting and ends an account in two actions', async () => {
    await keeper.getByLabel('Find by name').fill('khong co ai');
    await keeper.keyboard.press('Enter');
    await says('Nothing fits these filters', keeper);
    await press('Clear filters', keeper);
    await keeper.getByLabel('Role').first().selectOption('CASHIER');
    await keeper.waitForURL(/role=CASHIER/);
    await keeper.getByLabel('Order').selectOption('NAME');
    await keeper.waitForURL(/sort=NAME/);
    await press('Change the posting…', keeper);
    expect(await looked(keeper, 'board-staff')).toEqual([]);
    await press('Leave it', keeper);
    await press('End the account…', keeper);
    expect(await axeFaults(keeper)).toEqual([]);
    await press('Leave it', keeper);
  });

  it('posts a yard operator to two yards of the gate, and shows where he works', async () => {
    await keeper.getByLabel('Role').first().selectOption('YARD_OPERATOR');
    await keeper.getByLabel('Gate', { exact: true }).first().selectOption('TAN_THANH');
    await keeper.waitForURL(/gate=TAN_THANH/);
    await says('Yard operator · Tân Thanh', keeper);
    await press('Change the posting…', keeper);
    const posting = keeper.locator('.people');
    for (const name of ['Bao Nguyen yard', 'Import yard']) await posting.getByLabel(name).check();
    expect(await looked(keeper, 'board-staff-yards')).toEqual([]);
    // The yards of another gate are others.
    await posting.getByLabel('Gate', { exact: true }).selectOption('HUU_NGHI');
    expect(await posting.locator('input[type=checkbox]:checked').count()).toBe(0);
    await posting.getByLabel('Gate', { exact: true }).selectOption('TAN_THANH');
    for (const name of ['Bao Nguyen yard', 'Import yard']) await posting.getByLabel(name).check();
    await press('Change it; all his sessions end', keeper);
    await says('Yard operator · Tân Thanh · Bao Nguyen yard · Import yard', keeper);
  });

  it('keeps what else somebody is when his posting changes, until it is taken from him', async () => {
    const posting = keeper.locator('.people');
    await press('Change the posting…', keeper);
    await posting.getByLabel('And also').selectOption('GATE_CLERK');
    await press('Change it; all his sessions end', keeper);
    await says('Yard operator · Gate clerk · Tân Thanh · Bao Nguyen yard · Import yard', keeper);
    await press('Change the posting…', keeper);
    await posting.getByLabel('Import yard').uncheck();
    await press('Change it; all his sessions end', keeper);
    await says('Yard operator · Gate clerk · Tân Thanh · Bao Nguyen yard', keeper);
    await press('Change the posting…', keeper);
    await posting.getByRole('checkbox', { name: 'Gate clerk' }).click();
    await press('Change it; all his sessions end', keeper);
    await keeper.getByText('Gate clerk · Tân Thanh').waitFor({ state: 'detached' });
    await says('Yard operator · Tân Thanh · Bao Nguyen yard', keeper);
  });

  it('tells a display what to do, and ends a camera, which is then among the ended', async () => {
    await keeper.getByRole('link', { name: 'Devices' }).click();
    await says('Bảng cổng vào', keeper);
    await press('Identify', keeper);
    await says('Told.', keeper);
    await keeper.getByLabel('Kind').selectOption('CAMERA');
    await keeper.getByText('Bảng cổng vào').waitFor({ state: 'detached' });
    await press('End…', keeper);
    expect(await looked(keeper, 'board-devices')).toEqual([]);
    await press('Yes, end it', keeper);
    await keeper.getByLabel('Status').selectOption('true');
    await keeper.waitForURL(/ended=/);
    await says('Camera cổng vào', keeper);
    await keeper.getByLabel('Status').selectOption('false');
    await says('Nothing fits these filters', keeper);
    await picture(keeper, 'board-devices-none');
  });

  it('finds a rule by its words, without accents and in any language', async () => {
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a rule' }).fill('thoi han goi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=thoi/);
    await page.locator('.settings li').first().waitFor();
    await press('Clear filters');
    expect(await looked(page, 'board-settings')).toEqual([]);
    await press('Next page');
    await page.waitForURL(/cursor=/);
    await says('Others decide');
    await press('Back to the start');
    await page.getByLabel('Order').selectOption('SINCE_DOWN');
    await page.waitForURL(/sort=SINCE_DOWN/);
    await page.getByRole('heading', { name: 'Others decide' }).waitFor({ state: 'detached' });
  });

  it('lends an officer to another gate for a shift', async () => {
    const { page: chief, context, faults: own } = await browserOf(browser, DESK, { language: 'en' });
    await enter(chief, `${served.origin}/console/board/shifts`, head);
    await says('Nobody was sent', chief);
    expect(await looked(chief, 'board-shifts')).toEqual([]);
    expect(own).toEqual([]);
    await context.close();
  });

  it('broke no policy and threw nothing', async () => {
    await page.close();
    expect(faults).toEqual([]);
  });
});
