import type { Browser, Page } from 'playwright-core';
import { renderSVG } from 'uqr';
import { DEMO_PASSWORD } from '../../../src/identity/index.js';
import { dispatcher } from '../../clearance/clearing.js';
import { demoPerson, type Who } from '../../sign-in.js';
import { speak } from '../measures.mjs';
import type { GateMorning, Vehicle } from './gate-morning.js';
import { faultsOfPage } from './looked-at.js';
import { DESK, browserOf, enter, untilTaken } from './people.js';

const guard: Who = { role: 'BORDER_GUARD' };
const health: Who = { role: 'HEALTH_QUARANTINE' };

const says = (text: string | RegExp, of: Page) => of.getByText(text).first().waitFor({ timeout: 15_000 });

/** The stories of officers at desks that are not theirs alone, at a gate that already runs. */
export function atSharedDesks(
  gate: () => { browser: Browser; origin: string; morning: GateMorning; trucks: readonly Vehicle[] },
): void {
  it('open a vehicle by a photo of its pass, and are told what is none', async () => {
    const { browser, origin, morning, trucks } = gate();
    const booth = await browserOf(browser, DESK, { language: 'en', keeps: true });
    const { body: pass } = await morning.get(`tickets/${trucks[4]!.id}/pass`, dispatcher);
    const photoOf = async (text: string) => {
      const drawing = await booth.context.newPage();
      await drawing.setContent(renderSVG(text, { border: 4, pixelSize: 5 }));
      const buffer = await drawing.locator('svg').screenshot();
      await drawing.close();
      return { name: 'pass.png', mimeType: 'image/png', buffer };
    };
    await enter(booth.page, `${origin}/console/`, { role: 'PLANT_ANIMAL_QUARANTINE' });
    await says('Choose a vehicle', booth.page);
    await booth.page.keyboard.press('c');
    await says('No camera can be used here', booth.page);
    const file = booth.page.locator('.scan input[type=file]');
    await file.setInputFiles({ name: 'blank.png', mimeType: 'image/png', buffer: await booth.page.screenshot() });
    await says('No QR code can be read', booth.page);
    await file.setInputFiles(await photoOf('https://example.org'));
    await says("This is no pass of the gate's", booth.page);
    expect(await faultsOfPage(booth.page, 'console-scan')).toEqual([]);
    await speak(booth.page, 'en');
    await file.setInputFiles(await photoOf(`${pass.text as string}x`));
    await booth.page.getByRole('dialog').getByRole('alert').waitFor();
    await file.setInputFiles(await photoOf(pass.text as string));
    await booth.page.locator('.vehicle h2', { hasText: trucks[4]!.plate }).waitFor();
    expect(new URL(booth.page.url()).searchParams.get('vehicle')).toBe(trucks[4]!.id);
    expect(booth.faults).toEqual([]);
    await booth.context.close();
  });

  it('leave a shared desk by one key: nothing stays to read, the colleague comes in where it was, in every tab, and each keeps his own', async () => {
    const { browser, origin, trucks } = gate();
    const booth = await browserOf(browser, DESK, { language: 'en', keeps: true });
    const address = `${origin}/console/?vehicle=${trucks[0]!.id}`;
    await enter(booth.page, address, guard);
    await says('Sầu riêng tươi Ri6', booth.page);
    await booth.page.keyboard.press('h');
    await booth.page.getByLabel('Note').fill('The photo is not he.');
    const beside = await booth.context.newPage();
    await beside.goto(address);
    await says('Sầu riêng tươi Ri6', beside);
    const next = async (who: Who, meanwhile?: () => Promise<void>) => {
      await booth.page.keyboard.press('Alt+KeyL');
      await says('Who is next', booth.page);
      expect(await booth.page.locator('body').innerText()).not.toContain(trucks[0]!.plate);
      expect(await booth.page.locator('body').innerText()).not.toContain('The photo');
      await meanwhile?.();
      const known = booth.page.getByRole('button', { name: demoPerson(who).name });
      if (await known.isVisible()) await known.click();
      else await booth.page.locator('input[autocomplete=username]').fill(demoPerson(who).email);
      await booth.page.locator('input[autocomplete=current-password]').fill(DEMO_PASSWORD);
      // The last digit sends both.
      await untilTaken(booth.page, (code) => booth.page.locator('input[autocomplete=one-time-code]').fill(code));
      await says('Sầu riêng tươi Ri6', booth.page);
      expect(new URL(booth.page.url()).searchParams.get('vehicle')).toBe(trucks[0]!.id);
    };
    await next(health, async () => {
      // In every tab of this browser the desk was left.
      await says('Who is next', beside);
      expect(await beside.locator('body').innerText()).not.toContain(trucks[0]!.plate);
    });
    await says('Health quarantine · Hữu Nghị', booth.page);
    // And she came in every one of them, to nothing that the former one typed.
    await says('Health quarantine · Hữu Nghị', beside);
    await says('Sầu riêng tươi Ri6', beside);
    await beside.keyboard.press('h');
    expect(await beside.getByLabel('Note').inputValue()).toBe('');
    await beside.close();
    await booth.page.keyboard.press('h');
    expect(await booth.page.getByLabel('Note').inputValue()).toBe('');
    await next(guard);
    await booth.page.keyboard.press('h');
    await booth.page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'The photo is not he.'),
    );
    await booth.page.keyboard.press('Alt+KeyL');
    expect(await faultsOfPage(booth.page, 'console-change-user')).toEqual([]);
    expect(booth.faults).toEqual([]);
    await booth.context.close();
  });

  it('go on by keyboard where they were when a dialog closes, as dispatchers do at their face', async () => {
    const { browser, origin } = gate();
    for (const [face, who, opens] of [
      ['console', { role: 'CUSTOMS' }, 'Keys'],
      ['firm', dispatcher, /^What you sent/],
    ] as const) {
      const { page, context, faults } = await browserOf(browser, DESK, { language: 'en', keeps: true });
      await enter(page, `${origin}/${face}/`, who);
      const opener = page.getByRole('button', { name: opens }).first();
      await opener.focus();
      for (const close of ['Escape', 'Enter']) {
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        // Enter: on its own button to close, which has the focus first.
        await page.keyboard.press(close);
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('tell colleagues of other agencies nothing of a confidential hold, nor that it is one', async () => {
    const { browser, origin, morning, trucks } = gate();
    const truck = trucks[4]!;
    const hold = { legalReason: 'documents-doubtful', publicReason: 'being-checked', note: 'On the list of the day.' };
    const held = await morning.post(guard, `clearances/${truck.id}/checks/BORDER_GUARD/hold`, hold);
    expect([held.status, held.body.code]).toEqual([200, undefined]);
    const seenBy = async (who: Who) => {
      const { page, context, faults } = await browserOf(browser, DESK, { language: 'en', keeps: true });
      await enter(page, `${origin}/console/?vehicle=${truck.id}`, who);
      await page.locator('.vehicle h2', { hasText: truck.plate }).waitFor();
      await page.locator('.timeline li').first().waitFor();
      const seen = (await page.locator('.vehicle .checks, .vehicle .timeline').allInnerTexts()).join(' ');
      await context.close();
      expect(faults).toEqual([]);
      return seen;
    };
    expect(await seenBy({ role: 'AGENCY_HEAD', agency: 'BORDER_GUARD' })).toMatch(/On hold/);
    const others = await seenBy(health);
    expect(others).not.toMatch(/hold|confidential|list of the day|doubt/i);
    expect(others).toContain('Border guard');
  });
}
