import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importPastDossiers } from '../../../src/citizen/dossiers/index.js';
import { clerk } from '../../citizen/dossiers/dossier-desk.js';
import type { Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { looked } from '../faces/looked-at.js';
import { openSeldom } from './open-seldom.js';

interface Told {
  readonly desk: (who: Who) => Promise<Page>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly story: Story;
}

/** Takes in two dossiers of one person, procedure and day. */
async function digitise(story: Story): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'digitised-'));
  try {
    for (const name of ['one', 'two']) await writeFile(join(folder, `${name}.pdf`), `%PDF-1.7\n${name.repeat(100)}`);
    const index = [
      'office,code,procedure,day,name,file',
      '06184,12/2019,1.001193,5/3/2019,Hoàng Thị Mây,one.pdf',
      '06184,19/2019,1.001193,5/3/2019,HOANG THI MAY,two.pdf',
    ];
    await writeFile(join(folder, 'index.csv'), index.join('\n'));
    await importPastDossiers(story.running.app, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The story of what an office did before, as it was scanned. */
export function onPastDossiers({ desk, says, press, story }: Told): void {
  it('find what was scanned by its name, open the scan, and decide what may be there twice', async () => {
    const page = await desk(clerk);
    await openSeldom(page, 'Digitised dossiers');
    await says(page, 'No digitised dossier yet');
    await digitise(story);
    await page.getByLabel('Code or name').fill('hoang may');
    await page.keyboard.press('Enter');
    const [first, second] = ['12/2019', '19/2019'].map((name) => page.getByRole('listitem', { name }));
    await second?.getByText('The same person, procedure and day as 12/2019').waitFor();
    expect(await looked(page, 'office-past-dossiers')).toEqual([]);
    await page.getByLabel('State').selectOption('PROPOSED');
    await first?.waitFor({ state: 'detached' });
    const [scan] = await Promise.all([page.waitForEvent('download'), press(page, 'Open the scan 12/2019')]);
    expect(scan.suggestedFilename()).toMatch(/\.pdf$/);
    await press(page, 'It is the same');
    await says(page, 'Nothing fits these filters');
    await press(page, 'Clear filters');
    await second?.getByText('The same as 12/2019').waitFor();
    await press(page, 'It is another: take it');
    await second?.getByText('Taken', { exact: true }).waitFor();
  });
}
