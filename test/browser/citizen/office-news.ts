import type { Browser, Page } from 'playwright-core';
import { clerk, official } from '../../citizen/dossiers/dossier-desk.js';
import type { Who } from '../../sign-in.js';
import { looked } from '../faces/looked-at.js';
import { PHONE, browserOf, type Watched } from '../faces/people.js';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly act: (page: Page, name: string, fill?: () => Promise<unknown>) => Promise<unknown>;
  readonly open: Watched[];
  readonly reader: () => { readonly browser: Browser; readonly origin: string };
}

/** The story of a post, from who writes it to who reads it on a telephone. */
export function onNews({ desk, at, says, press, act, open, reader }: Office): void {
  let seen: Page;

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

  it('withdraw it, and the public reads why', async () => {
    const page = await desk(official);
    await act(page, 'Withdraw', () =>
      page.getByLabel(/Why, for the public \(Tiếng Việt\)/).fill('Dự báo đã thay đổi.'),
    );
    await page.locator('.vehicle .head').getByText('Withdrawn').waitFor();
    await seen.reload();
    await says(seen, 'This post was withdrawn');
    await says(seen, 'Dự báo đã thay đổi.');
  });
}
