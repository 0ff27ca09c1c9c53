import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { citizen } from '../../citizen/dossiers/dossier-desk.js';
import { dispatcher } from '../../clearance/clearing.js';
import { freshPlate } from '../../declarations/declaring.js';
import { RunningProvider } from '../../identity/openid-provider.js';
import { Mailbox } from '../../messages/mailbox.js';
import { Sending } from '../../messages/sending.js';
import type { Story } from '../../story.js';
import { faultsOfPage, picture } from '../faces/looked-at.js';
import { axeFaults } from '../measures.mjs';
import { CitizenPhone } from './citizen-phone.js';

const MAY = { name: 'Nông Thị Mây', citizen_id: '020190000017', level: '2', birthdate: '1990-05-19' };
const PAO = { name: 'Lò Văn Pao', level: '2' };
const PASSWORD = 'bốn từ không ai đoán';

/** A provider to sign in by and a mail server for codes, both real, before a product whose pages have a known address. */
export class WaysIn {
  private readonly mailbox = new Mailbox();
  private provider?: RunningProvider;
  /** Where the pages are going to be. */
  port = 0;

  async open(): Promise<void> {
    const probe = createServer();
    await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
    this.port = (probe.address() as AddressInfo).port;
    await new Promise((done) => probe.close(done));
    await this.mailbox.open();
    this.provider = await RunningProvider.start({ may: MAY, pao: PAO }, (uri) =>
      uri.startsWith(`${this.origin}/citizen/`),
    );
  }

  async close(): Promise<void> {
    await this.provider?.stop();
    await this.mailbox.close();
  }

  readonly settings = (): Readonly<Record<string, string>> => ({
    ...this.provider?.settings,
    PUBLIC_URL: this.origin,
    SMTP_URL: `smtp://127.0.0.1:${this.mailbox.port}`,
    MAIL_FROM: 'no-reply@gate.example',
  });

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The letter that came last to an address. */
  async letterTo(story: Story, address: string): Promise<string> {
    await new Sending(story.running).run();
    return this.mailbox.of(address).at(-1)?.text ?? '';
  }
}

/** How people come in: by a link, by the provider, by an account that they open for themselves. */
export function tellWaysIn(ways: WaysIn, the: () => { browser: Browser; story: Story }): void {
  const other = () => CitizenPhone.of(the().browser, ways.origin);

  it('Whoever was given an account sets its password by the link', async () => {
    const invited = { name: 'Hoàng Thị Mai', email: 'mai@example.org', roles: ['CITIZEN'] };
    const { body } = await the().story.post({ role: 'ADMIN' }, 'people', invited);
    const mai = await other();
    await mai.page.goto(new URL(body.link, ways.origin).href);
    await mai.page.getByLabel('New password').fill(PASSWORD);
    await picture(mai.page, 'citizen-set-password');
    await mai.press('Set your password');
    await mai.says('Your password is set.');
    expect(mai.page.url()).not.toContain('#');
    await mai.context.close();
  });

  it('Whoever has an account at the provider comes in by it to where he was, and leaves both', async () => {
    const may = await other();
    await may.at('/account');
    await may.says('Sign in with VNeID');
    expect(await faultsOfPage(may.page, 'citizen-ways-in')).toEqual([]);
    // Whoever had the telephone before began to link his account there, and left.
    await may.page.evaluate(() => sessionStorage.setItem('gate.citizen.linking', '1'));
    await may.press('Sign in with VNeID');
    await may.page.getByLabel('Account', { exact: true }).fill('may');
    await may.press('Sign in');
    await may.says('You are signed in as Nông Thị Mây');
    expect(new URL(may.page.url()).search).toBe('');
    await may.says('This account is linked to yours at VNeID.');
    await may.says('020190000017');
    expect(await axeFaults(may.page)).toEqual([]);
    await picture(may.page, 'citizen-linked');
    await may.page.reload();
    await may.says('You are signed in as Nông Thị Mây');
    // A dossier begins with what is known of her, says where that is from, and lets her change it.
    await may.at('/apply/1.001193');
    const number = may.page.locator('#at-applicant-idNumber');
    await may.page.getByText('Taken from your account: check it.').nth(2).waitFor();
    expect([await number.inputValue(), await may.page.locator('#at-applicant-born').inputValue()]).toEqual([
      MAY.citizen_id,
      MAY.birthdate,
    ]);
    expect(await axeFaults(may.page)).toEqual([]);
    await picture(may.page, 'citizen-apply-known');
    await number.fill('');
    await may.page.locator('#at-applicant-address').fill('Thôn Nà Pàn');
    await may.page.waitForTimeout(600);
    await may.page.reload();
    await may.page.getByText('Taken from your account: check it.').nth(1).waitFor();
    expect(await number.inputValue()).toBe('');
    await may.at('/account');
    await may.page.locator('main').getByRole('button', { name: 'Sign out' }).click();
    // The provider asks whether he wants to be signed out there too.
    await may.page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await may.page.waitForURL(`${ways.origin}/citizen/account**`);
    await may.says('No account yet?');
    // Whoever takes the telephone next and does not agree there has come nowhere.
    await may.press('Sign in with VNeID');
    await may.page.getByRole('button', { name: 'Decline' }).click();
    await may.says('The sign-in at VNeID was not agreed to');
    expect(await axeFaults(may.page)).toEqual([]);
    await picture(may.page, 'citizen-declined');
    expect(may.faults).toEqual([]);
    await may.context.close();
  });

  it('Whoever has neither opens an account by the code that comes to him', async () => {
    const pao = await other();
    await pao.at('/account');
    await pao.page.getByRole('link', { name: 'Open an account' }).click();
    await pao.says('foreigners and people without VNeID level 2 too');
    expect(await faultsOfPage(pao.page, 'citizen-sign-up')).toEqual([]);
    await pao.page.getByLabel('E-mail address').fill('pao@example.org');
    await pao.press('Send the code');
    await pao.says('A message went to pao@example.org');
    const letter = await ways.letterTo(the().story, 'pao@example.org');
    const [link = '', code = ''] = /https?:\S+#EMAIL\.(\d{6})/.exec(letter) ?? [];
    // Opened by the link, on another telephone, the code is there and stands in the address no more.
    const opened = await other();
    await opened.page.goto(link);
    await opened.page.waitForFunction(() => location.hash === '');
    expect(await opened.page.getByLabel('Code of six digits').inputValue()).toBe(code);
    await opened.context.close();
    await pao.page.getByLabel('Code of six digits').fill(code);
    await pao.page.getByLabel('Full name').fill('Lò Văn Pao');
    await pao.page.getByLabel('New password').fill(PASSWORD);
    expect(await axeFaults(pao.page)).toEqual([]);
    await picture(pao.page, 'citizen-sign-up-code');
    await pao.press('Open the account');
    await pao.says('You are signed in as Lò Văn Pao');
    // Nobody but him puts another way in beside his password.
    await pao.page.getByLabel('Your password here').fill('not his password');
    await pao.press('Link to VNeID');
    await pao.says('The present password is wrong');
    expect(await axeFaults(pao.page)).toEqual([]);
    await pao.page.getByLabel('Your password here').fill(PASSWORD);
    await pao.press('Link to VNeID');
    await pao.page.getByLabel('Account', { exact: true }).fill('pao');
    await pao.press('Sign in');
    await pao.says('This account is linked to yours at VNeID.');
    await pao.page.getByLabel('Your password here').fill(PASSWORD);
    await pao.press('Undo the link to VNeID');
    await pao.says('Link it to VNeID');
    expect(pao.faults).toEqual([]);
    await pao.context.close();
  });
}

/** What she was told of her errands, at the bell of her telephone; what is read there is read everywhere. */
export async function readsInbox(phone: CitizenPhone, story: Story): Promise<void> {
  const { unread } = await story.read('inbox/unread', citizen);
  await phone.at('/');
  await phone.page.getByRole('link', { name: `Messages: ${unread} unread` }).click();
  await phone.says('has its result');
  await phone.press('Mark all as read');
  await phone.page.getByRole('link', { name: 'Messages', exact: true }).waitFor();
  await story.until('inbox/unread', citizen, (seen) => seen.unread === 0);
}

/** He who drives keeps a ticket of the gate on his telephone, beside his own errands; there alone, until he takes it away. */
export async function keepsTicket(phone: CitizenPhone, story: Story): Promise<void> {
  const plate = freshPlate();
  const declaration = await story.clearing.opened({ vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' } });
  const seen = { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
  expect((await story.post({ role: 'YARD_OPERATOR' }, 'check-ins', seen)).status).toBe(201);
  const { code } = await story.until(`tickets/${declaration}`, dispatcher, ({ status }) => status === 'WAITING');
  await phone.at('/affairs');
  await phone.page.getByLabel('Code of the ticket').fill(code.toLowerCase().replaceAll('-', ' '));
  await phone.page.getByLabel('Last 3 characters of the plate').fill(plate.replaceAll(/\W/g, '').slice(-3));
  await phone.press('Add the ticket');
  await phone.says('Waiting in the yard');
  await phone.page.reload();
  await phone.says('Waiting in the yard');
  await phone.press('Remove from this phone');
  await phone.page.getByText(code).waitFor({ state: 'detached' });
}
