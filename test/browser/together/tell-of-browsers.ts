import { jest } from '@jest/globals';
import { tellFiles } from '../../together/tell-together.js';
import { shareChromium } from '../fixture/fixture.mjs';

/**
 * Runs one of the shares of all files of browsers in one go: the product is loaded once for them, and all their pages are
 * opened in one Chromium. A file by itself is run by the project `browser`.
 */
export async function tellOfBrowsers(share: number): Promise<void> {
  const endSharing = shareChromium();
  afterAll(endSharing);
  await tellFiles((file) => file.startsWith('browser/'), 'browser/together/', share);
  // What the last file said would hold for all.
  jest.setTimeout(240_000);
}
