import type { Browser } from 'playwright-core';
import { encode } from 'uqr';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispatcher } from '../../clearance/clearing.js';
import type { Who } from '../../sign-in.js';
import { openChromium } from '../fixture/fixture.mjs';
import { goOffline, goOnline, putAway, runsOut } from '../measures.mjs';
import type { GateMorning, Vehicle } from './gate-morning.js';
import { faultsOfPage } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

const inspector: Who = { role: 'PLANT_ANIMAL_QUARANTINE' };
const head: Who = { role: 'AGENCY_HEAD', agency: 'PLANT_ANIMAL_QUARANTINE' };

/** A picture of a code as a camera would give it: one frame, which is shown again and again. */
function filmOf(text: string): Buffer {
  const { data, size } = encode(text, { border: 4 });
  const [width, height] = [640, 480];
  const scale = Math.floor(height / size);
  const [left, top] = [(width - size * scale) >> 1, (height - size * scale) >> 1];
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < size * scale; y++)
    for (let x = 0; x < size * scale; x++)
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) light[(top + y) * width + left + x] = 16;
  const grey = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\nFRAME\n`), light, grey]);
}

/** The stories of an inspector between the vehicles, at a gate that already runs. */
export function inTheYard(
  gate: () => { browser: Browser; origin: string; morning: GateMorning; trucks: readonly Vehicle[] },
): void {
  it('decide in the yard on a telephone whose line is away: it waits in sight, and arrives or is told as refused', async () => {
    const { browser, origin, morning, trucks } = gate();
    const [first, second] = [trucks[0]!, trucks[1]!];
    const { page, context, faults } = await browserOf(browser, PHONE, { language: 'en', keeps: true });
    const says = (text: string | RegExp) =>
      page.locator('.decide').getByText(text).first().waitFor({ timeout: 15_000 });
    const status = async ({ id }: Vehicle) => {
      const { body } = await morning.get(`clearances/${id}`, head);
      const check = body.checks.find(({ agency }: { agency: string }) => agency === 'PLANT_ANIMAL_QUARANTINE');
      return check.status as string;
    };
    await enter(page, `${origin}/console/`, inspector);
    await page.getByRole('button', { name: second.plate }).click();
    await page.locator('.vehicle h2', { hasText: second.plate }).waitFor();
    await page.locator('.vehicle .back').click();
    await page.getByRole('button', { name: first.plate }).click();
    await page.locator('.vehicle h2', { hasText: first.plate }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await putAway(page, 'console');
    await goOffline(page);
    await page.getByRole('button', { name: 'Pass', exact: false }).first().click();
    await page.getByRole('button', { name: 'Pass it' }).click();
    await says('Kept, on its way');
    // Also when the telephone closed the page in between.
    await page.reload();
    await says('Kept, on its way');
    await page.getByRole('button', { name: 'What you sent: 1 waits to be sent' }).waitFor();
    expect(await faultsOfPage(page, 'console-yard-offline')).toEqual([]);
    expect(await runsOut(page)).toBe(false);
    expect(await status(first)).toBe('WAITING');
    await page.locator('.vehicle .back').click();
    await page.getByRole('button', { name: second.plate }).click();
    await page.getByRole('button', { name: 'Pass', exact: false }).first().click();
    await page.getByRole('button', { name: 'Pass it' }).click();
    await says('Kept, on its way');
    const held = { legalReason: 'pest-suspected', publicReason: 'goods-to-be-opened' };
    const refusing = await morning.post(head, `clearances/${second.id}/checks/PLANT_ANIMAL_QUARANTINE/hold`, held);
    expect([refusing.status, refusing.body.code]).toEqual([200, undefined]);
    await goOnline(page);
    await page.locator('.decide').getByRole('alert').waitFor();
    expect(await faultsOfPage(page, 'console-yard-refused')).toEqual([]);
    await page.locator('.decide').getByRole('button', { name: 'Dismiss' }).click();
    expect([await status(first), await status(second)]).toEqual(['PASSED', 'ON_HOLD']);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('open a vehicle by holding its pass before the camera', async () => {
    const { origin, morning, trucks } = gate();
    const { body: pass } = await morning.get(`tickets/${trucks[4]!.id}/pass`, dispatcher);
    const film = join(tmpdir(), `pass-${process.pid}.y4m`);
    await writeFile(film, filmOf(pass.text as string));
    const filmed = await openChromium([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    try {
      const { page, faults } = await browserOf(filmed, DESK, { language: 'en' });
      await enter(page, `${origin}/console/`, inspector);
      await page.getByText('Choose a vehicle').first().waitFor();
      await page.keyboard.press('c');
      await page.locator('.vehicle h2', { hasText: trucks[4]!.plate }).waitFor({ timeout: 15_000 });
      expect(new URL(page.url()).searchParams.get('vehicle')).toBe(trucks[4]!.id);
      expect(faults).toEqual([]);
    } finally {
      await filmed.close();
    }
  });
}
