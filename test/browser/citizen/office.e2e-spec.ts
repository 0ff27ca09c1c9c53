import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  DossierTelling,
  PDF,
  citizen,
  claimed,
  clerk,
  colleague,
  official,
} from '../../citizen/dossiers/dossier-desk.js';
import { drawCommunes } from '../../citizen/petition-story.js';
import { demoPerson, type Who } from '../../sign-in.js';
import { Story } from '../../story.js';
import { looked, picture } from '../faces/looked-at.js';
import { DESK, PHONE, browserOf, enter, type Watched } from '../faces/people.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { axeFaults } from '../measures.mjs';
import { act } from './act-at-desk.js';
import { CitizenPhone } from './citizen-phone.js';
import { onLand } from './office-land.js';
import { onNews } from './office-news.js';
import { onPastDossiers } from './office-past-dossiers.js';
import { onPetitions } from './office-petitions.js';
import { onPlaces } from './office-places.js';
import { onProcedures } from './office-procedures.js';
import { onQuestions } from './office-questions.js';
import { onTeams } from './office-teams.js';
import { onTeamPhone } from './team-phone.js';

jest.setTimeout(240_000);

// Monday, when the office opens.
const story = new Story('2026-11-30T00:30:00.000Z');
const telling = new DossierTelling(story);

describe('Who serves citizens at an office', () => {
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  const open: Watched[] = [];
  const desks = new Map<Who, Page>();
  let first: { id: string; code: string };

  /** The browser of one person, signed in once. */
  const desk = async (who: Who): Promise<Page> => {
    const known = desks.get(who);
    if (known) return known;
    const { page, faults } = await browserOf(browser, DESK, { language: 'en', keeps: true });
    open.push({ page, faults });
    await enter(page, `${served.origin}/console/`, who);
    desks.set(who, page);
    return page;
  };
  /** The telephone of one person, signed in to the citizens’ pages. */
  const phone = async (who: Who): Promise<Page> => {
    const { page, faults } = await browserOf(browser, PHONE, { language: 'en', keeps: true });
    open.push({ page, faults });
    // Its clock goes right: without network it is all that it has.
    await page.clock.install({ time: '2026-11-30T00:30:00.000Z' });
    await enter(page, `${served.origin}/citizen/`, who);
    return page;
  };
  const at = (page: Page, path: string) => page.goto(`${served.origin}/console${path}`);
  const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

  beforeAll(async () => {
    await story.begin();
    await telling.seed();
    await drawCommunes(story.running);
    first = await telling.sent();
    await telling.sent();
    served = await startFaces(story.running.url);
    // Maps are drawn without a graphics card.
    browser = await openChromium(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await story.end();
  });

  it('begin with what is overdue, due today and coming, and see nothing of the gate', async () => {
    const page = await desk(clerk);
    await page.waitForURL(/\/office$/);
    await says(page, 'Đồng Đăng Commune');
    await says(page, first.code);
    expect(await page.locator('header.frame nav').innerText()).not.toMatch(/decide|Lanes|Vehicle|Fee|board of/i);
    expect(await looked(page, 'office-today')).toEqual([]);
    await page.getByRole('link', { name: /To be received/ }).click();
    await page.waitForURL(/state=NEWLY_REGISTERED/);
  });

  it('find a dossier by its name without accents, and keep the list in the address', async () => {
    const page = await desk(clerk);
    await page.getByLabel('Code, or name of who applies').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('hoang may');
    await page.keyboard.press('Enter');
    await page.waitForURL(/find=/);
    await page.reload();
    await says(page, first.code);
    await page.getByLabel('Code, or name of who applies').fill('nguyen');
    await page.keyboard.press('Enter');
    await says(page, 'Nothing fits these filters');
    await press(page, 'Clear filters');
    await says(page, first.code);
  });

  it('receive by keyboard, and give it to an official of the office', async () => {
    const page = await desk(clerk);
    await at(page, `/dossiers?sort=SENT`);
    await says(page, first.code);
    await page.keyboard.press('j');
    await says(page, 'Not received yet');
    expect(new URL(page.url()).searchParams.get('dossier')).toBe(first.id);
    await page.keyboard.press('1');
    await says(page, 'Its time begins.');
    await page.keyboard.press('Enter');
    await says(page, /0 of 8 working hours used/);
    await act(page, 'Give to an official', () =>
      page.getByLabel('Give it to').selectOption({ label: demoPerson(official).name }),
    );
    await page.locator('.timeline').getByText('Given to an official').waitFor();
    expect(await telling.seen(official, first.id)).toMatchObject({ state: 'IN_PROCESS' });
    expect(await looked(page, 'office-dossier')).toEqual([]);
  });

  it('see each other at one dossier, and cannot overwrite what a colleague did meanwhile', async () => {
    const [his, hers] = [await desk(official), await desk(colleague)];
    for (const page of [his, hers]) await at(page, `/dossiers?dossier=${first.id}`);
    await his.locator('.also-deciding', { hasText: demoPerson(colleague).name }).waitFor();
    await hers.locator('.also-deciding', { hasText: demoPerson(official).name }).waitFor();
    await says(hers, `It is with ${demoPerson(official).name}`);
    await his.locator('.decide > .row').getByRole('button', { name: 'Give to an official' }).click();
    await his.getByLabel('Give it to').selectOption({ label: demoPerson(colleague).name });
    await telling.done(clerk, first.id, 'routing', { to: await telling.idOf(official), reason: 'Vẫn là của anh.' });
    await his.locator('.decide form').getByRole('button', { name: 'Give to an official' }).click();
    await says(his, 'It has changed since you saw it');
    await picture(his, 'office-changed-meanwhile');
    expect(await axeFaults(his)).toEqual([]);
    expect((await telling.seen(official, first.id)).official).toBe(await telling.idOf(official));
    await press(his, 'Dismiss');
  });

  it('ask for a supplement once, and are told why the clock stands', async () => {
    const page = await desk(official);
    await act(page, 'Ask for a supplement', async () => {
      await says(page, /can be asked for ONCE/);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByLabel('What is missing').fill('Giấy chứng sinh không đọc được.');
    });
    await says(page, 'It stands: a supplement was asked for');
    const counter = await desk(clerk);
    await at(counter, `/dossiers?dossier=${first.id}`);
    await act(counter, 'Take the supplement', async () => {
      const [chooser] = await Promise.all([
        counter.waitForEvent('filechooser'),
        counter
          .getByRole('button', { name: /^Choose or take a file/ })
          .first()
          .click(),
      ]);
      await chooser.setFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: PDF });
      await says(counter, 'Handed in');
    });
    await counter.locator('.timeline').getByText('Supplemented').waitFor();
    await page.getByRole('button', { name: 'Draft the result' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ask for a supplement' }).count()).toBe(0);
  });

  it('draft the result, which a second person signs, and hand it over', async () => {
    const [his, hers, counter] = [await desk(official), await desk(colleague), await desk(clerk)];
    await act(his, 'Draft the result', async () => {
      await his.getByLabel('What the signed paper says').fill('Cấp Giấy khai sinh cho Hoàng Gia Bảo.');
    });
    await says(his, 'You drafted this result: a second person must sign it.');
    expect(await his.getByRole('button', { name: 'Sign the result' }).count()).toBe(0);
    await at(hers, '/dossiers?toSign=true');
    await hers.locator('.vehicles button').first().waitFor();
    await hers.keyboard.press('j');
    await says(hers, 'Cấp Giấy khai sinh cho Hoàng Gia Bảo.');
    await act(hers, 'Sign the result');
    await hers.locator('.timeline').getByText('Result signed').waitFor();
    await act(counter, 'Handed over');
    await counter.locator('.timeline').getByText('Result handed over').waitFor();
    expect(await telling.seen(citizen, first.id)).toMatchObject({ state: 'RESULT_RETURNED', inTime: true });
  });

  it('grant an exemption that is claimed, and hand what is another commune’s to that one', async () => {
    const page = await desk(clerk);
    const claim = claimed();
    expect((await story.post(citizen, 'dossiers', claim)).status).toBe(201);
    await telling.done(clerk, claim.id, 'reception');
    await at(page, `/dossiers?dossier=${claim.id}`);
    await says(page, 'Claims an exemption, undecided');
    await act(page, 'Grant the exemption', () => page.getByLabel('Reason').fill('Có sổ hộ nghèo.'));
    await page.locator('.timeline').getByText('Exemption granted').waitFor();
    expect(await telling.seen(citizen, claim.id)).toMatchObject({ feeDue: 0, exemption: { decided: 'GRANTED' } });
    await act(page, 'Hand to another office', async () => {
      await page.getByLabel('The office in charge').selectOption('06211');
      await page.getByLabel('Reason').fill('Bản gốc do xã Cao Lộc giữ.');
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, 'office-forward');
    });
    // It is no longer theirs to see.
    await page.locator('.vehicle .said').waitFor();
    expect(await telling.seen(citizen, claim.id)).toMatchObject({ office: '06211', state: 'RECEIVED' });
  });

  it('take a dossier at the counter of somebody who has no account, and print the receipt', async () => {
    const page = await desk(clerk);
    await at(page, '/dossiers/take');
    await page.getByLabel(/^Name, with or without/).fill('khai sinh');
    await picture(page, 'office-choose-procedure');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /1\.001193/ }).click();
    await press(page, 'Take it');
    await page.locator('[aria-invalid=true]:focus').waitFor();
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(1);
    expect(await looked(page, 'office-take')).toEqual([]);
    for (const [label, value] of [
      ['Who applies', 'Lò Văn Pao'],
      ['Telephone', '0987654321'],
      ['Full name of the child', 'Lò Thị Hoa'],
      ['Day of birth', '2026-11-20'],
      ['Ethnic group', 'Nùng'],
      ['Place of birth', 'Trạm Y tế Đồng Đăng'],
      ['Full name of the mother', 'Vi Thị Sen'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('Sex', { exact: true }).selectOption('female');
    // What an answer calls for appears, and goes with it.
    const father = page.getByLabel('A father is to be entered');
    await father.selectOption('true');
    await page.getByLabel('Full name of the father').waitFor();
    await father.selectOption('false');
    await page.getByLabel('Full name of the father').waitFor({ state: 'detached' });
    await page.locator('.needed-papers input[type=checkbox]').first().check();
    await press(page, 'Take it');
    await says(page, /^Taken: H37\.06184-/);
    const [receipt] = await Promise.all([page.waitForEvent('download'), press(page, /^Print the receipt/)]);
    expect(receipt.suggestedFilename()).toMatch(/^H37\.06184-.*\.pdf$/);
    expect(await looked(page, 'office-taken')).toEqual([]);
    await page.getByRole('link', { name: 'Open the dossier' }).click();
    await says(page, 'Lò Văn Pao');
  });

  it('see whom they must call because a message did not arrive', async () => {
    const page = await desk(clerk);
    await at(page, '/undelivered');
    await says(page, 'Messages that did not arrive');
    await says(page, first.code);
    expect(await looked(page, 'office-undelivered')).toEqual([]);
    await page.getByLabel('What came of it').selectOption('FAILED');
    await page.waitForURL(/state=FAILED/);
    await says(page, 'Nothing fits these filters');
  });

  onPetitions({ desk, at, says, press, act, story });
  onNews({ desk, phone, at, says, press, act, open, reader: () => ({ browser, origin: served.origin }) });
  const passerBy = () => CitizenPhone.of(browser, served.origin);
  onLand({ desk, at, press, story, open: passerBy });
  onPlaces({ desk, at, says, press, story, passerBy, cut: (is) => served.tell({ cut: is }) });
  onPastDossiers({ desk, says, press, story });
  onProcedures({ desk, at, says, press, passerBy });
  onTeams({ desk, at, says, press, story });
  onTeamPhone({ phone, at: (page, path) => page.goto(`${served.origin}/citizen${path}`), says, press, story, telling });
  onQuestions({ desk, at, says, press, phone: () => CitizenPhone.of(browser, served.origin) });

  it('let nobody in who serves at the gate', async () => {
    const page = await desk({ role: 'CUSTOMS' });
    for (const path of [
      '/office',
      '/dossiers',
      '/dossiers/take',
      '/petitions',
      '/denunciations',
      '/land',
      '/news',
      '/services',
      '/questions',
      '/past-dossiers',
    ]) {
      await at(page, path);
      await says(page, 'There is no such page');
    }
    expect(await page.locator('header.frame nav').innerText()).not.toMatch(/Dossier|Services/);
  });

  it('broke no policy and threw nothing', async () => {
    for (const { page } of open) await page.close();
    expect(open.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
