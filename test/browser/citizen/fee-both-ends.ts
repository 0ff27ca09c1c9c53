import type { Browser } from 'playwright-core';
import { clerk } from '../../citizen/dossiers/dossier-desk.js';
import { picture } from '../faces/looked-at.js';
import { DESK, browserOf, enter } from '../faces/people.js';
import { axeFaults } from '../measures.mjs';
import { act } from './act-at-desk.js';
import type { CitizenPhone } from './citizen-phone.js';

interface Ends {
  readonly browser: Browser;
  readonly origin: string;
  /** Of her who sent it from her account. */
  readonly phone: CitizenPhone;
  /** Of whoever has the code and the telephone alone. */
  readonly guest: CitizenPhone;
  readonly dossier: { readonly id: string; readonly code: string };
}

/** A fee from both ends: the clerk asks for it, it is shown with and without an account, and the clerk confirms it. */
export async function paysFee({ browser, origin, phone, guest, dossier: { id, code } }: Ends): Promise<void> {
  const { context, page, faults } = await browserOf(browser, DESK, { language: 'en' });
  await enter(page, `${origin}/console/`, clerk);
  await page.goto(`${origin}/console/dossiers?dossier=${id}`);
  await act(page, 'Ask for a payment', async () => {
    await page.getByLabel('Amount').fill('8000');
    await page.getByLabel('Reason').fill('Đăng ký quá hạn.');
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'office-ask-fee');
  });
  await page.locator('.timeline').getByText('Payment asked for').waitFor();

  const isShown = async (to: CitizenPhone, pictured: string) => {
    await to.page.getByRole('img', { name: 'Pay 8,000 đ' }).waitFor();
    await to.says(`Text: ${code.replaceAll(/\W/g, '')}`);
    expect(await axeFaults(to.page)).toEqual([]);
    await picture(to.page, pictured);
  };
  await phone.at('/affairs');
  await phone.page.getByRole('link', { name: 'Birth registration: 8,000 đ' }).click();
  await isShown(phone, 'citizen-pay');
  await guest.at(`/follow#${code}`);
  await guest.look('5678');
  await isShown(guest, 'citizen-pay-by-code');

  await act(page, 'Confirm the payment', () => page.getByLabel('By', { exact: true }).selectOption('TRANSFER'));
  await page.locator('.timeline').getByText('Payment confirmed').waitFor();
  await phone.at(`/dossiers/${id}`);
  await phone.says('Payment confirmed');
  expect(faults).toEqual([]);
  await context.close();
}
