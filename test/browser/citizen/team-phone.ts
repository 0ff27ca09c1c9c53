import type { Page } from 'playwright-core';
import { BIRTH, clerk, type DossierTelling } from '../../citizen/dossiers/dossier-desk.js';
import { leader } from '../../citizen/teams/team-story.js';
import type { Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { faultsOfPage, picture } from '../faces/looked-at.js';
import { axeFaults, goOffline, goOnline, online, putAway, scopeOfWorker } from '../measures.mjs';

interface Errand {
  readonly phone: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly story: Story;
  readonly telling: DossierTelling;
}

/** What the browser keeps of a person's pages, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        texts.push(JSON.stringify(await asked(db.transaction(store).objectStore(store).getAll())));
      db.close();
    }
    return texts.join('\n');
  });

/** The errand of a team’s member in a village without coverage, and of whoever looks at what he did. */
export function onTeamPhone({ phone, at, says, press, story, telling }: Errand): void {
  let page: Page;

  it('let a member take along his households, the forms and the words of the consent', async () => {
    page = await phone(leader);
    await page.getByRole('link', { name: 'My team' }).click();
    await says(page, 'Hộ 12');
    await says(page, /^As of \d\d:\d\d/);
    await press(page, 'Take forms along');
    await says(page, /(\d+) of \1 forms are on this phone/);
    await says(page, /goal 80 %/);
    expect(await faultsOfPage(page, 'citizen-team')).toEqual([]);
    expect(await scopeOfWorker(page)).toBe('/citizen/');
    await putAway(page, 'citizen');
    await goOffline(page);
    await page.reload();
    await says(page, 'Hộ 12');
  });

  it('have him record a visit there, and find it among his households', async () => {
    await page.getByRole('link', { name: 'Record a visit' }).click();
    await press(page, 'Record it');
    await says(page, 'From 0 to 60');
    await page.getByLabel('Number or mark of the house').fill('Hộ 21');
    for (const [label, value] of [
      ['People over 15', '3'],
      ['Have the app', '4'],
      ['Have a payment account', '1'],
      ['Buy or sell online', '0'],
    ] as const)
      await page.getByLabel(label).fill(value);
    await says(page, 'More than there are over 15');
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'citizen-team-visit');
    await page.getByLabel('Have the app').fill('2');
    await page.getByLabel('Procedures helped with').selectOption(BIRTH);
    await press(page, 'Record it');
    await page.locator('.card', { hasText: 'Hộ 21' }).getByText('Waits to be sent').waitFor();
    await page.getByRole('link', { name: 'Correct it: Hộ 21' }).click();
    await page.getByLabel('Have the app').fill('3');
    await press(page, 'Record it');
    await page.locator('.card', { hasText: 'Hộ 21' }).getByText('app 3').waitFor();
  });

  it('have him fill in a form for whoever agrees to it, and hand over a receipt', async () => {
    await page.getByLabel('Find a procedure').fill('khai sinh');
    await page.locator('.suggested').getByRole('link', { name: 'Birth registration', exact: true }).click();
    for (const [label, value] of [
      ['Full name', 'Lò Văn Pao'],
      ['Telephone', '0987 654 321'],
      ['Full name of the child', 'Lò Thị Hoa'],
      ['Day of birth', '2026-11-20'],
      ['Ethnic group', 'Nùng'],
      ['Place of birth', 'Trạm Y tế Đồng Đăng'],
      ['Full name of the mother', 'Vi Thị Sen'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('Female').check();
    await page.getByLabel('No', { exact: true }).check();
    await page.locator('.paper').first().getByLabel('I show it at the counter').check();
    await press(page, 'Check and send');
    await says(page, 'Check before you send');
    await press(page, 'Send the dossier');
    await says(page, 'Choose how you know the person');
    await says(page, /I agree that the member of the community digital team/);
    const agree = async () => {
      await page.getByLabel('Known in the hamlet').check();
      await page.getByLabel('The person heard it and agreed').check();
    };
    await agree();
    // Who agreed did so to what it said then.
    await press(page, 'Change something');
    await page.getByLabel('Telephone', { exact: true }).fill('0987 654 320');
    await press(page, 'Check and send');
    await press(page, 'Send the dossier');
    await says(page, 'Choose how you know the person');
    await agree();
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'citizen-team-consent');
    await press(page, 'Send the dossier');
    await says(page, 'Kept on this phone, waits to be sent');
    await says(page, 'Lò Văn Pao');
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'citizen-team-receipt-waits');
    expect((await story.read('team-dossiers', leader)).items).toEqual([]);
  });

  it('send each once when there is a line, and tell him at the next door where it stands', async () => {
    await goOnline(page);
    await online(page);
    await says(page, /^H37\.06184-/);
    const [sent, ...others] = (await story.read('team-dossiers', leader)).items;
    expect([sent.knownBy, sent.applicantName, others]).toEqual(['KNOWN_IN_HAMLET', 'Lò Văn Pao', []]);
    const homes = (await story.read('team-visits?latest=true', leader)).items;
    const named = homes.filter(({ household }: { household: string }) => household === 'Hộ 21');
    expect(named).toMatchObject([{ revision: 2, app: 3, helped: [BIRTH] }]);
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Receipt on paper (PDF)')]);
    expect(file.suggestedFilename()).toBe(`${sent.code}.pdf`);
    await picture(page, 'citizen-team-receipt');
    await telling.done(clerk, sent.id, 'reception');
    await at(page, `/team/visit?correct=${sent.id}`);
    await says(page, 'This visit is not on this phone');
    await at(page, '/team');
    await says(page, 'Lò Văn Pao');
    // What is carried along is read anew each minute.
    await page.clock.fastForward('01:01');
    await page.locator('.card', { hasText: 'Lò Văn Pao' }).getByText('Received').waitFor();
    await putAway(page, 'citizen');
    await goOffline(page);
    await page.reload();
    await page.locator('.card', { hasText: 'Lò Văn Pao' }).getByText('Received').waitFor();
    await goOnline(page);
  });

  it('leave nothing of it on his telephone once he signs out', async () => {
    await page.getByRole('link', { name: 'Record a visit' }).click();
    await page.getByLabel('Number or mark of the house').fill('Hộ 33');
    const signOut = async () => {
      await page.locator('.account').click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
      await says(page, 'Forms you have begun will be removed');
    };
    await signOut();
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'citizen-team-half-typed');
    await press(page, 'Stay');
    let left = await kept(page);
    for (let tries = 0; tries < 200 && !left.includes('Hộ 33'); tries++) left = await kept(page);
    for (const said of ['Hộ 33', 'Lò Văn Pao']) expect(left).toContain(said);
    await signOut();
    await press(page, 'Remove them and sign out');
    await says(page, 'This page is for members of community digital teams.');
    const ofOthers = /Lò Văn Pao|Nà Pàn|Hộ 21|Hộ 33/;
    // What was told of others goes after him, not in the same breath.
    left = await kept(page);
    for (let tries = 0; tries < 200 && ofOthers.test(left); tries++) left = await kept(page);
    expect(left).not.toMatch(ofOthers);
  });
}
