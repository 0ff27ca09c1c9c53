import type { Page } from 'playwright-core';
import { official } from '../../citizen/dossiers/dossier-desk.js';
import type { Who } from '../../sign-in.js';
import { looked, picture } from '../faces/looked-at.js';
import { axeFaults } from '../measures.mjs';
import { BIRTH, type CitizenPhone } from './citizen-phone.js';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly phone: () => Promise<CitizenPhone>;
}

const VAIN = 'xin giấy phép bay flycam';

/** The stories of the assistant: what a citizen asks, and what officials see of what it had no answer to. */
export function onQuestions({ desk, at, says, press, phone }: Office): void {
  const asks = async (citizen: CitizenPhone, text: string) => {
    await citizen.page.getByLabel('Your question').fill(text);
    await citizen.press('Ask');
  };

  it('are not asked what the assistant answers, with its sources and where to act', async () => {
    const citizen = await phone();
    await citizen.at('/ask');
    await asks(citizen, 'birth certificate for my newborn baby, which documents');
    await citizen.says('Papers needed');
    await citizen.says('Law on Civil Status');
    await citizen.page.getByRole('link', { name: 'Send a dossier' }).waitFor();
    expect(await citizen.page.getByRole('link', { name: 'Send a dossier' }).getAttribute('href')).toBe(
      `/citizen/apply/${BIRTH}`,
    );
    await picture(citizen.page, 'citizen-ask-answered');
    expect(await axeFaults(citizen.page)).toEqual([]);
    await asks(citizen, 'giấy thông hành');
    await citizen.says('Which one do you mean?');
    await picture(citizen.page, 'citizen-ask-back');
    expect(await axeFaults(citizen.page)).toEqual([]);
    await citizen.press(/Border pass/);
    await citizen.says('Where');
    await asks(citizen, 'tra cứu hồ sơ đã nộp');
    await citizen.says('Code of the dossier or report');
    await asks(citizen, 'phiếu của tôi đến lượt chưa');
    await citizen.says('Tickets of the gate');
    expect(await axeFaults(citizen.page)).toEqual([]);
    await asks(citizen, VAIN);
    await citizen.says('I do not know');
    expect(await axeFaults(citizen.page)).toEqual([]);
    await citizen.context.setOffline(true);
    await asks(citizen, 'giấy khai sinh');
    await citizen.says('The assistant needs a line');
    expect(citizen.faults).toEqual([]);
    await citizen.context.close();
  });

  it('see what it had no answer to, and say what became of it', async () => {
    const page = await desk(official);
    await at(page, '/services');
    await page.getByRole('link', { name: 'Questions without an answer' }).click();
    await says(page, VAIN);
    expect(await looked(page, 'office-questions')).toEqual([]);
    await press(page, 'None of ours');
    await says(page, 'There is none');
    await page.getByLabel('State').selectOption('false');
    await page.waitForURL(/open=.*false/);
    await says(page, VAIN);
  });
}
