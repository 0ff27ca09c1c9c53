import type { Browser, Page } from 'playwright-core';
import { citizen, clerk, official } from '../../citizen/dossiers/dossier-desk.js';
import type { Who } from '../../sign-in.js';
import { looked, picture } from '../faces/looked-at.js';
import { PHONE, browserOf, type Watched } from '../faces/people.js';
import { axeFaults } from '../measures.mjs';
import { giveVoices, spoken } from './voices.js';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  /** The telephone of one person, signed in to the citizens’ pages. */
  readonly phone: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly act: (page: Page, name: string, fill?: () => Promise<unknown>) => Promise<unknown>;
  readonly open: Watched[];
  readonly reader: () => { readonly browser: Browser; readonly origin: string };
}

/** The story of a post, from who writes it to who reads it on a telephone. */
export function onNews({ desk, phone, at, says, press, act, open, reader }: Office): void {
  let seen: Page;
  /** The telephone of who follows the commune. */
  let hers: Page;
  const goes = (path: string) => hers.goto(`${reader().origin}/citizen${path}`);

  it('write a post with its look beside it, and lay it before a second person', async () => {
    const page = await desk(clerk);
    await page.getByRole('link', { name: 'News' }).click();
    await press(page, 'Write a post');
    await page.getByLabel('Category').last().selectOption('WARNING');
    await page.getByLabel('Title', { exact: true }).fill('Mưa lớn từ tối nay');
    await page.getByLabel('Summary').fill('Bà con ven suối chuyển đồ lên cao.');
    await page.getByLabel('Text').fill('## Lịch mưa\n\nTừ **tối nay**.');
    await page.locator('.post-text h2', { hasText: 'Lịch mưa' }).waitFor();
    expect(await looked(page, 'office-news-write')).toEqual([]);
    await press(page, 'Keep');
    await says(page, 'As the public will read it');
    await act(page, 'Submit for review');
    await says(page, 'It waits for another civil servant');
  });

  it('are followed by a citizen, who has read all her messages', async () => {
    hers = await phone(citizen);
    await giveVoices(hers);
    await goes('/inbox');
    await press(hers, 'Mark all as read');
    await hers.getByRole('link', { name: 'Messages', exact: true }).waitFor();
    await goes('/news?office=06184');
    await press(hers, /^Follow /);
    await hers.getByRole('button', { name: /^Stop following / }).waitFor();
  });

  it('review what a colleague wrote, and the public reads it', async () => {
    const page = await desk(official);
    await at(page, '/news?toReview=true');
    await page.locator('.vehicles').getByText('Mưa lớn từ tối nay').click();
    await act(page, 'Approve');
    await page.locator('.vehicle .head').getByText('Published').waitFor();
    expect(await looked(page, 'office-news')).toEqual([]);
    const { browser, origin } = reader();
    const phone = await browserOf(browser, PHONE, { language: 'en', keeps: true });
    open.push(phone);
    seen = phone.page;
    await seen.goto(`${origin}/citizen/news`);
    await says(seen, 'Mưa lớn từ tối nay');
    expect(await looked(seen, 'citizen-news')).toEqual([]);
    await seen.setViewportSize(PHONE);
    await seen.getByRole('link', { name: /Mưa lớn/ }).click();
    await seen.locator('.post-text h2', { hasText: 'Lịch mưa' }).waitFor();
    await says(seen, 'This post is in Vietnamese only.');
    expect(await looked(seen, 'citizen-post')).toEqual([]);
  });

  it('ring the bell of who follows them, which leads to the post; its words and a feed find it too', async () => {
    await hers.getByRole('link', { name: 'Messages: 1 unread' }).click();
    await says(hers, 'News: Mưa lớn từ tối nay');
    await picture(hers, 'citizen-inbox-news');
    expect(await axeFaults(hers)).toEqual([]);
    await press(hers, 'Open');
    await hers.locator('.post-text h2', { hasText: 'Lịch mưa' }).waitFor();
    await hears();
    await hers.getByLabel('Search the news').fill('mua lon');
    await hers.keyboard.press('Enter');
    await hers.getByRole('link', { name: /Mưa lớn/ }).waitFor();
    await goes('/news?office=06184');
    const address = await hers.getByRole('link', { name: 'RSS' }).getAttribute('href');
    const feed = await hers.request.get(new URL(address ?? '', reader().origin).href);
    expect(feed.headers()['content-type']).toMatch(/^application\/rss\+xml/);
    expect(await feed.text()).toContain('Mưa lớn từ tối nay');
  });

  /** Has the post read aloud, stops it, and leaves while it is read again. */
  async function hears(): Promise<void> {
    await spoken(hers);
    await press(hers, 'Read this page aloud');
    await hers.getByRole('button', { name: 'Stop reading' }).waitFor();
    const said = await spoken(hers);
    // What is written in Vietnamese alone is read so, whatever language the page is read in.
    expect(said).toEqual(
      expect.arrayContaining([
        'vi-VN: Mưa lớn từ tối nay',
        'en-US: This post is in Vietnamese only.',
        'vi-VN: Lịch mưa',
      ]),
    );
    expect(said.at(-1)).toMatch(/^vi-VN: Từ tối nay/);
    await press(hers, 'Stop reading');
    expect(await spoken(hers)).toEqual(['silence']);
    await press(hers, 'Read this page aloud');
    await hers.getByRole('link', { name: 'All news' }).click();
    await hers.getByRole('heading', { name: 'News', exact: true }).waitFor();
    expect((await spoken(hers)).at(-1)).toBe('silence');
  }

  it('withdraw it, and the public reads why', async () => {
    const page = await desk(official);
    await act(page, 'Withdraw', () =>
      page.getByLabel(/Why, for the public \(Tiếng Việt\)/).fill('Dự báo đã thay đổi.'),
    );
    await page.locator('.vehicle .head').getByText('Withdrawn').waitFor();
    await seen.reload();
    await says(seen, 'This post was withdrawn');
    await says(seen, 'Dự báo đã thay đổi.');
    await goes('/inbox');
    await says(hers, 'News: this post was withdrawn');
    await press(hers, 'Open');
    await says(hers, 'This post was withdrawn');
    await says(hers, 'Dự báo đã thay đổi.');
  });
}
