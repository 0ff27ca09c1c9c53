import type { Page } from 'playwright-core';

/** Begins an act on what is open at an office's desk by its button; the button that ends its form is called the same. */
export async function act(
  page: Page,
  name: string,
  fill: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  // The buttons say which key does the same.
  const named = { name: new RegExp(`^${name.replaceAll(/[()]/g, String.raw`\$&`)}(?: \\d)?$`) };
  await page.locator('.decide > .row').getByRole('button', named).click();
  await fill();
  await page.locator('.decide form').getByRole('button', named).click();
}
