import type { Page } from 'playwright-core';
import { ask } from '../../declarations/declaring.js';
import { alsoOfProvince, complaint, leader, mai, ofProvince, report } from '../../citizen/petition-story.js';
import { clerk, colleague, official } from '../../citizen/dossiers/dossier-desk.js';
import { demoPerson, type Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { looked, picture } from '../faces/looked-at.js';
import { axeFaults } from '../measures.mjs';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly act: (page: Page, name: string, fill?: () => Promise<unknown>) => Promise<unknown>;
  readonly story: Story;
}

const sender = { name: mai.name, phone: mai.phone };

/** The stories of reports, complaints and denunciations, at an office that already works. */
export function onPetitions({ desk, at, says, press, act, story }: Office): void {
  const tell = (path: string, body: object) => ask(story.running, 'POST', path, { body });
  const pothole = report({ sender });
  const again = report({ title: 'Đường hỏng chỗ chợ', place: { longitude: 106.7014, latitude: 21.9452 } });
  const dispute = complaint();

  it('accept a report, give it to a colleague, and merge what tells of the same after a look at both', async () => {
    for (const body of [pothole, again]) expect((await tell('reports', body)).status).toBe(201);
    expect((await tell('complaints', dispute)).status).toBe(201);
    const page = await desk(official);
    await at(page, '/petitions');
    await page.getByLabel('Kind').selectOption('REPORT');
    await page.waitForURL(/kind=REPORT/);
    await page.locator('.vehicles').getByText(pothole.title).click();
    await says(page, pothole.text);
    await says(page, sender.name);
    await act(page, 'Accept');
    await act(page, 'Give to an official', () =>
      page.getByLabel('Give it to').selectOption({ label: demoPerson(colleague).name }),
    );
    await page.locator('.timeline').getByText('Given to an official').waitFor();
    expect(await looked(page, 'office-petition')).toEqual([]);
    await page.locator('.vehicles').getByText(again.title).click();
    await press(page, 'Compare to merge');
    await page.getByRole('dialog').getByText('The one that goes on').waitFor();
    await page.getByRole('dialog').getByText(sender.name).waitFor();
    await picture(page, 'office-merge');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
    await says(page, 'Merged into another');
  });

  it('see on a map of their own where the reports of the list are, as it is narrowed', async () => {
    const page = await desk(official);
    await at(page, '/petitions?kind=REPORT&topic=ROADS&over=true');
    await press(page, 'Map of reports');
    await page.waitForURL(/map=.*true/);
    await says(page, '2 reports with a place.');
    const mark = page.locator('.report-mark').first();
    await mark.or(page.getByText('This machine cannot draw the map')).waitFor({ timeout: 20_000 });
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'office-map');
    // Two in one place are one until somebody looks closer.
    if (await mark.isVisible()) {
      await mark.click();
      await page.locator('.report-mark[aria-label^="Roads"]').first().click();
      await page.waitForURL(/petition=/);
    }
    await page.getByLabel('State').selectOption('DECLINED');
    await says(page, '0 reports with a place.');
  });

  it('write an answer in which nothing personal is for the public, and let a second person review it', async () => {
    const [his, hers] = [await desk(official), await desk(colleague)];
    await at(hers, '/petitions?official=ME');
    await hers.locator('.vehicles button').first().waitFor();
    await hers.keyboard.press('j');
    await says(hers, pothole.text);
    await act(hers, 'Write the answer', async () => {
      await hers.getByLabel('To the sender').fill('Thưa bà Mai, xã đã vá mặt đường.');
      await hers.getByLabel('Title for the public').fill('Đã vá đường trước chợ');
      await hers.getByLabel('Text for the public').fill('Cảm ơn bà hoang thi mai, số 0912 345 678, đã báo tin.');
      await says(hers, /hoang thi mai · 0912 345 678/);
      const send = hers.locator('.decide form').getByRole('button', { name: 'Write the answer' });
      expect(await send.isDisabled()).toBe(true);
      expect(await axeFaults(hers)).toEqual([]);
      await picture(hers, 'office-answer');
      await hers.getByLabel('Text for the public').fill('Xã đã vá ổ gà trước chợ.');
    });
    await says(hers, 'You wrote this answer: a second person must review it.');
    await at(his, '/petitions?toReview=true');
    await his.locator('.vehicles button').first().waitFor();
    await his.keyboard.press('j');
    await says(his, 'Xã đã vá ổ gà trước chợ.');
    await act(his, 'Approve and send');
    await says(his, /Reviewed by/);
    const { body } = await ask(story.running, 'GET', `public-reports/${pothole.id}`);
    expect(body).toMatchObject({ text: 'Xã đã vá ổ gà trước chợ.', merged: 1 });
  });

  it('see the limits of a complaint with their law, and extend it once with a reason', async () => {
    const page = await desk(official);
    await at(page, `/petitions?petition=${dispute.id}`);
    await says(page, /To settle it: 30 days/);
    await act(page, 'Accept', () => page.getByLabel('A remote area').check());
    await act(page, 'Extend (once)', () => page.getByLabel('Reason').fill('Nhiều người liên quan.'));
    await page.locator('.timeline').getByText('Extended').waitFor();
    await page.getByRole('button', { name: 'Extend (once)' }).waitFor({ state: 'detached' });
    // Who sits at the one-stop desk sees it and decides nothing.
    const counter = await desk(clerk);
    await at(counter, `/petitions?petition=${dispute.id}`);
    await says(counter, 'There is nothing for you to do with it now.');
  });

  it('open a denunciation only from its list, on record, with nothing of it in any other place', async () => {
    const secret = { ...complaint({ title: 'Lạm thu quỹ thôn' }), text: 'Thu tiền không có biên lai.' };
    const { files: _, ...denunciation } = secret;
    const sent = await tell('denunciations', denunciation);
    expect([sent.status, sent.body.code?.length > 0]).toEqual([201, true]);
    const head = await desk(leader);
    await at(head, '/denunciations');
    await says(head, 'Name at least one.');
    await head.getByLabel('Civil servant of the People').selectOption({ label: demoPerson(ofProvince).name });
    await press(head, 'Name');
    await says(head, /^Since/);
    expect(await looked(head, 'office-receivers')).toEqual([]);
    expect(await head.locator('body').innerText()).not.toContain(secret.title);
    const page = await desk(ofProvince);
    await page.getByRole('link', { name: 'Denunciations' }).click();
    await says(page, /Each look, refused ones too, is on record/);
    await says(page, 'Against: Đồng Đăng Commune');
    expect(await page.locator('main').innerText()).not.toContain(secret.title);
    expect(await looked(page, 'office-denunciations')).toEqual([]);
    await page.getByRole('link', { name: 'Open (on record)' }).click();
    await says(page, secret.text);
    await page.locator('section:has(#looks)').getByText(demoPerson(ofProvince).name).first().waitFor();
    await press(page, 'Accept');
    await page.locator('.decide form').getByRole('button', { name: 'Accept' }).click();
    await page.locator('section:has(#steps)').getByText('Accept').waitFor();
    expect(await looked(page, 'office-denunciation')).toEqual([]);
    // Nothing of it is kept on the machine.
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await keptHere(page)).not.toContain(secret.title);
    const other = await desk(alsoOfProvince);
    await at(other, `/denunciations?open=${denunciation.id}`);
    await says(other, /not found|no such|nothing/i);
    expect(await other.locator('body').innerText()).not.toContain(secret.title);
    const below = await desk(official);
    await at(below, '/denunciations');
    await says(below, 'There is no such page');
  });

  it('are counted by office for the province, by a period that stands in the address', async () => {
    const page = await desk(leader);
    await at(page, '/services');
    await says(page, 'Đồng Đăng Commune');
    await press(page, 'This month');
    await page.waitForURL(/from=2026-11-01/);
    expect(await looked(page, 'office-services')).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as XLSX')]);
    expect(file.suggestedFilename()).toBe('dossiers-by-office.xlsx');
    await page.getByLabel('To').fill('2026-11-02');
    await says(page, 'Nothing in this period');
  });
}

/** Everything that the page keeps on the machine, as one text. */
function keptHere(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage })];
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error(name)));
      });
      for (const store of db.objectStoreNames)
        texts.push(
          await new Promise<string>((resolve) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.addEventListener('success', () => resolve(JSON.stringify(all.result)));
          }),
        );
      db.close();
    }
    return texts.join('\n');
  });
}
