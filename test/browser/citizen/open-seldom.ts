import type { Page } from 'playwright-core';

/** Opens a page of the console that stands behind the button for what is opened seldom. */
export async function openSeldom(page: Page, name: string): Promise<void> {
  await page.locator('header.frame nav .more').click();
  await page.getByRole('menuitem', { name }).click();
}
