import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  DossierTelling,
  citizen,
  claimed,
  clerk,
  colleague,
  neighbour,
  official,
} from '../../citizen/dossiers/dossier-desk.js';
import { feesGoTo } from '../../citizen/dossiers/fees-go-to.js';
import { asking, drawCommunes } from '../../citizen/petition-story.js';
import { tellFrom } from '../../story.js';
import { faultsOfPage, picture } from '../faces/looked-at.js';
import { DESK, PHONE } from '../faces/people.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { axeFaults, mayAsk, online, scopeOfWorker, speak } from '../measures.mjs';
import { BIRTH, CitizenPhone, pagesWith } from './citizen-phone.js';
import { onSearch } from './citizen-search.js';
import { onTelling } from './citizen-telling.js';
import { paysFee } from './fee-both-ends.js';
import { WaysIn, keepsTicket, readsInbox, tellWaysIn } from './ways-in.js';

// Monday, when the office opens.
const ways = new WaysIn();
beforeAll(() => ways.open());
const story = tellFrom('2026-11-30T00:30:00.000Z', ways.settings);
const telling = new DossierTelling(story);
const { tell, read } = asking(() => story.running);
let served: Awaited<ReturnType<typeof startFaces>>;
let browser: Browser;
let phone: CitizenPhone;
beforeAll(async () => {
  jest.setTimeout(240_000);
  await telling.seed();
  await drawCommunes(story.running);
  await feesGoTo(story.running, { bin: '970403', account: '0011012345678' });
  served = await startFaces(story.running.url, ways.port);
  browser = await openChromium(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);
  phone = await CitizenPhone.of(browser, served.origin);
}, 120_000);
afterEach(() => served.tell({ cut: false }));
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await ways.close();
});

describe('The citizens’ pages', () => {
  it('open without a sign-in, run nothing of others, and install within their own addresses', async () => {
    const answer = await phone.at('/');
    const { 'content-security-policy': policy = '', 'permissions-policy': permits } = answer?.headers() ?? {};
    expect(policy).toMatch(/^default-src 'none';script-src 'self';style-src 'self'/);
    expect([policy.includes('unsafe'), permits]).toEqual([false, 'camera=(), microphone=(), geolocation=(self)']);
    await phone.says('What do you need to do?');
    expect(await scopeOfWorker(phone.page)).toBe('/citizen/');
  });

  it('find a procedure as one types, mistyped too, and tell what it takes', async () => {
    const box = phone.page.getByRole('searchbox');
    await box.fill('khai sihn');
    await phone.says('Did you mean');
    await box.fill('dang ky khai sinh');
    await phone.page.getByRole('link', { name: 'Birth registration', exact: true }).click();
    for (const said of [
      'Papers you need',
      'Birth notice of the health facility',
      'Law on Civil Status',
      '8 office hours',
    ])
      await phone.says(said);
    await phone.says('This device has no English voice');
    await phone.page.getByRole('link', { name: 'Start online' }).click();
    await phone.says('No account yet?');
  });

  onSearch(() => phone);
});

tellWaysIn(ways, () => ({ browser, story }));

describe('The errand of a dossier', () => {
  let id: string;
  let code: string;
  let guest: CitizenPhone;

  it('says at its field what is wrong, by the server’s own rules', async () => {
    await phone.countsAsking();
    await phone.at(`/apply/${BIRTH}`);
    await phone.enter(citizen);
    await phone.writeBirth('Hoàng Gia Bảo');
    await phone.page.getByLabel('Copies of the extract').fill('40');
    await phone.page.getByLabel('Copies of the extract').blur();
    await phone.says('At most 20');
    await phone.handIn('birth-notice', 'notes.txt', 'text/plain');
    await phone.says('notes.txt is neither a picture nor a PDF');
    await phone.press('Check and send');
    await phone.says('2 things to put right');
    await picture(phone.page, 'citizen-apply-wrong');
    await phone.page.getByLabel('Copies of the extract').fill('');
  });

  it('lies in a file that she saves and opens again, and the browser is asked to keep it', async () => {
    const { name, content } = await phone.saves('Save this draft as a file');
    expect(name).toBe(`xu-lang-${BIRTH}.json`);
    const child = phone.page.getByLabel('Full name of the child');
    await child.fill('Somebody else');
    const opens = (buffer: Buffer) =>
      phone.page.locator('input[data-kind="draft"]').setInputFiles({ name, mimeType: 'application/json', buffer });
    await opens(Buffer.from('{}'));
    await phone.says('This file is no draft of this procedure.');
    expect(await child.inputValue()).toBe('Somebody else');
    await opens(content);
    await phone.says('The saved draft is open.');
    expect(await child.inputValue()).toBe('Hoàng Gia Bảo');
    expect(await phone.timesAskedToKeep()).toBeGreaterThan(0);
  });

  it('keeps what each person of a telephone wrote for him alone', async () => {
    await phone.keeps('drafts', /Hoàng Gia Bảo/);
    await phone.passOn();
    await phone.enter(neighbour);
    await phone.at(`/apply/${BIRTH}`);
    expect(await phone.page.getByLabel('Full name of the child').inputValue()).toBe('');
    await phone.at('/affairs');
    await phone.says('No dossier yet');
    expect(await phone.page.getByText('Begun, not sent').count()).toBe(0);
    await phone.passOn();
    await phone.page.getByRole('button', { name: 'Công dân', exact: true }).click();
    await phone.enterAgain();
    await phone.at('/affairs');
    await phone.press('Delete it');
    await phone.says('it stands on this phone alone');
    expect(await axeFaults(phone.page)).toEqual([]);
    await phone.press(/^Cancel/);
    await phone.page.getByRole('link', { name: 'Go on' }).click();
    await phone.page.locator('input[value="Hoàng Gia Bảo"]').waitFor();
  });

  it('is sent without network, and arrives with its paper when the line is back', async () => {
    await served.tell({ cut: true });
    await phone.handIn('birth-notice');
    await phone.page.locator('.files-here').getByText('Waits to be sent').waitFor();
    id = await phone.sendDossier();
    await phone.says('Kept on this phone, waits to be sent');
    await picture(phone.page, 'citizen-dossier-waits');
    await phone.page.reload();
    await phone.says('Kept on this phone, waits to be sent');
    expect((await read('dossiers', citizen)).items).toEqual([]);
    await served.tell({ cut: false });
    await online(phone.page);
    await phone.says(/^H37\.06184-261130-\d{4}$/);
    const seen = await telling.seen(citizen, id);
    expect(seen).toMatchObject({ state: 'NEWLY_REGISTERED', files: [{ paper: 'birth-notice' }] });
    ({ code } = seen);
    await phone.says('Nothing yet. The office looks at it');
    await phone.press('Withdraw it');
    expect(await axeFaults(phone.page)).toEqual([]);
    await phone.press('Cancel');
    // Whoever asks the assistant where it stands reads it beside the answer.
    await phone.at('/ask');
    await phone.page.getByLabel('Your question').fill('hồ sơ của tôi đến đâu rồi');
    await phone.press('Ask');
    await phone.says(code);
    expect(await axeFaults(phone.page)).toEqual([]);
    await picture(phone.page, 'citizen-ask-own');
  });

  it('stands still while the office asks for more, and goes on with what she sends', async () => {
    await telling.done(clerk, id, 'supplement-request', { reason: 'Bản chụp không đọc được.' });
    await phone.at(`/dossiers/${id}`);
    await phone.says('Bản chụp không đọc được.');
    await phone.says('The clock stands: the office waits for your supplement.');
    await phone.handIn('birth-notice', 'ro-hon.pdf');
    await phone.page.locator('.files-here').getByText('Handed in').waitFor();
    await phone.page.getByLabel(/A word to the office/).fill('Tôi gửi bản rõ hơn.');
    await picture(phone.page, 'citizen-supplement');
    await phone.press('Send the supplement');
    await phone.says('Supplemented');
    expect(await telling.seen(clerk, id)).toMatchObject({ files: [{}, {}], state: 'NEWLY_REGISTERED' });
  });

  it('is paid by a code that her bank reads, and goes on once the desk has seen the money', async () => {
    await telling.done(clerk, id, 'reception');
    await telling.done(clerk, id, 'routing', { to: await telling.idOf(official) });
    guest = await CitizenPhone.of(browser, served.origin, DESK);
    await paysFee({ browser, origin: served.origin, phone, guest, dossier: { id, code } });
  });

  it('shows its signed result, and is rated', async () => {
    const proposal = randomUUID();
    await telling.done(official, id, 'proposal', { proposal, outcome: 'GRANTED', text: 'Cấp Giấy khai sinh.' });
    await telling.done(colleague, id, 'signature', { proposal });
    await phone.at(`/dossiers/${id}`);
    await phone.says('Cấp Giấy khai sinh.');
    expect((await phone.saves('Receipt (PDF)')).name).toBe(`${code}.pdf`);
    const { name, content } = await phone.saves('Signed result (PDF)');
    expect([name, content.subarray(0, 5).toString('latin1')]).toEqual([`${code}-result.pdf`, '%PDF-']);
    await phone.press('5 stars');
    await phone.press('Send the rating');
    await phone.says('You gave 5 stars');
    await readsInbox(phone, story);
    expect(await axeFaults(phone.page)).toEqual([]);
  });

  it('stands beside a ticket of the gate that she follows on this telephone', () => keepsTicket(phone, story));

  it('says how a claimed exemption from the fee stands, to its end', async () => {
    const claim = claimed();
    expect((await story.post(citizen, 'dossiers', claim)).status).toBe(201);
    await telling.done(clerk, claim.id, 'reception');
    await phone.at(`/dossiers/${claim.id}`);
    await phone.says(/Waits for the office’s decision. If it is refused, 2,000 đ/);
    await telling.done(clerk, claim.id, 'exemption', { granted: false, reason: 'Không có giấy tờ hộ nghèo.' });
    await phone.at(`/dossiers/${claim.id}`);
    await phone.says(/Refused: 2,000 đ/);
    await phone.says('Không có giấy tờ hộ nghèo.');
    await phone.page.getByRole('img', { name: 'Pay 2,000 đ' }).waitFor();
    await picture(phone.page, 'citizen-exemption-refused');
  });

  it('is followed from the receipt’s QR by the end of the telephone, without an account', async () => {
    await guest.page.reload();
    await guest.look('0000');
    await guest.says('No such code, or other digits');
    await guest.look('5678');
    await guest.says('State 9 of 10');
    await guest.says('Result signed');
    // It is handed out at the desk, or where it was sent from.
    await guest.says('Fetch the result at the one-stop desk');
    expect(await guest.page.getByRole('button', { name: /PDF/ }).count()).toBe(0);
    // Whoever knows the code says how content he is, and may say otherwise for a week.
    await guest.press('3 stars');
    await guest.press('Send the rating');
    await guest.says('You gave 3 stars');
    expect((await telling.seen(clerk, id)).stars).toBe(3);
    expect(await guest.page.getByText('Hoàng').count()).toBe(0);
    expect(guest.faults).toEqual([]);
    // A flaw in this face would not get hold of a session of another.
    expect(await mayAsk(guest.page, '/citizen/api/v1/sessions/refresh')).toBe(true);
    expect(await mayAsk(guest.page, '/console/api/v1/sessions/refresh')).toBe(false);
    await guest.context.close();
  });
});

onTelling({ phone: () => phone, line: (cut) => served.tell({ cut }), tell, read });

it('No page has a fault that axe finds, in any language or theme, on a telephone and at a desk', async () => {
  const found: string[] = [];
  const { items } = await read('dossiers', citizen);
  const pages = pagesWith(items[0].id);
  for (const [size, viewport, shown] of [
    ['phone', PHONE, pages],
    ['desk', DESK, [pages[0], pages[2], pages[4]]],
  ] as const) {
    await phone.page.setViewportSize(viewport);
    for (const [name, path] of shown) {
      await phone.at(path);
      await phone.page.locator('h1').first().waitFor();
      found.push(...(await faultsOfPage(phone.page, `citizen-${name}-${size}`)));
    }
  }
  await phone.page.setViewportSize(PHONE);
  await phone.at(`/dossiers/${items[0].id}`);
  expect(found).toEqual([]);
  await speak(phone.page, 'en');
});

it('Whoever has the telephone next reads nothing of what went out without a name before', async () => {
  const outbox = phone.page.locator('.outbox-button');
  await outbox.click();
  await phone.page.getByRole('dialog').getByText('Ổ gà trước chợ').waitFor();
  await phone.page.keyboard.press('Escape');
  await phone.page.locator('.account').click();
  await phone.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await phone.page.locator('.sign-in-link').waitFor();
  await outbox.click();
  await phone.page.getByRole('dialog').waitFor();
  expect(await phone.page.getByRole('dialog').innerText()).not.toContain('Ổ gà');
});

it('No page broke its own policy', () => {
  expect(phone.faults).toEqual([]);
});
