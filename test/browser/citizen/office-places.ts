import type { Page } from 'playwright-core';
import { colleague, official } from '../../citizen/dossiers/dossier-desk.js';
import { photo } from '../../files/photo.js';
import type { Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { looked } from '../faces/looked-at.js';
import { PHONE } from '../faces/people.js';
import { online } from '../measures.mjs';
import type { CitizenPhone } from './citizen-phone.js';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly story: Story;
  /** A telephone of somebody who passes by. */
  readonly passerBy: () => Promise<CitizenPhone>;
  /** Takes the network away from everybody, or gives it back. */
  readonly cut: (is: boolean) => Promise<unknown>;
}

/** The story of a street with a plate, at an office that already works and in the street. */
export function onPlaces({ desk, at, says, press, story, passerBy, cut }: Office): void {
  const picture = async () => ({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  let phone: CitizenPhone;

  it('enter a street in three languages with a picture, which somebody else reviews', async () => {
    const [writer, reviewer] = [await desk(official), await desk(colleague)];
    await at(writer, '/plates');
    await says(writer, 'No place yet');
    await writer.getByRole('link', { name: 'Enter a place' }).click();
    await writer.getByLabel('Kind').selectOption('STREET');
    for (const [language, name] of [
      ['Tiếng Việt', 'Đường Nam Quan'],
      ['中文', '南关路'],
      ['English', 'Nam Quan Street'],
    ] as const) {
      await writer.getByLabel(`Name in ${language}`).fill(name);
      await writer.getByLabel(`History in ${language}`).fill(`${name}.`);
    }
    await writer.getByLabel('Body that looks after it, in Tiếng Việt').fill('UBND xã Đồng Đăng');
    await press(writer, 'Enter it');
    await says(writer, 'Being written');
    await writer.locator('input[type=file]').setInputFiles(await picture());
    await writer.getByLabel('What picture 1 shows, in Tiếng Việt').fill('Đầu đường');
    await writer.getByLabel('What picture 1 shows, in English').fill('Where the street begins');
    await says(writer, 'Something is not saved yet');
    await press(writer, 'Save');
    await press(writer, 'Send to review');
    await says(writer, 'In review');
    await says(writer, 'somebody else reviews it');
    expect(await looked(writer, 'place')).toEqual([]);
    await at(reviewer, '/plates?state=IN_REVIEW');
    await reviewer.getByRole('link', { name: 'Đường Nam Quan' }).click();
    await press(reviewer, 'Approve and publish');
    await says(reviewer, 'See it as everybody does');
    const [sheet] = await Promise.all([reviewer.waitForEvent('download'), press(reviewer, 'Print this plate')]);
    expect(sheet.suggestedFilename()).toBe('plates-06184-1.pdf');
    await at(writer, '/plates');
    await says(writer, 'Đường Nam Quan');
    expect(await looked(writer, 'plates')).toEqual([]);
  });

  it('have it read in the street by its code, later without network, and hear then that its plate is broken', async () => {
    const [{ code }] = (await story.get('public-places')).body.items;
    phone = await passerBy();
    await phone.at('/places');
    await phone.says('Nam Quan Street');
    expect(await looked(phone.page, 'citizen-places')).toEqual([]);
    await phone.page.setViewportSize(PHONE);
    await phone.page.getByLabel('Code on the plate').fill(code.toLowerCase());
    await phone.press('Open');
    await phone.says('Nam Quan Street.');
    await phone.says('南关路');
    await phone.page.getByRole('img', { name: 'Where the street begins' }).waitFor();
    expect(await looked(phone.page, 'citizen-plate')).toEqual([]);
    await phone.page.setViewportSize(PHONE);
    await phone.keeps('read', /Nam Quan Street/);
    await cut(true);
    await phone.page.reload();
    await phone.says('Nam Quan Street.');
    await phone.press('Broken');
    await phone.says('it is sent when there is a network');
    await cut(false);
    await online(phone.page);
    await phone.says('Thank you!');
  });

  it('mend it, which a photo shows', async () => {
    const writer = await desk(official);
    await at(writer, '/plate-faults');
    await says(writer, 'told once');
    expect(await looked(writer, 'plate-faults')).toEqual([]);
    await writer.locator('input[type=file]').setInputFiles(await picture());
    await says(writer, 'The photo is there.');
    await press(writer, 'Mended or replaced');
    await says(writer, 'No plate is broken');
  });

  it('take it down, which is asked once more', async () => {
    const writer = await desk(official);
    await at(writer, '/plates');
    await writer.getByRole('link', { name: 'Đường Nam Quan' }).click();
    await press(writer, 'Take down');
    await says(writer, 'its plate says that it is no longer in use');
    await press(writer, /^Cancel/);
    await says(writer, 'See it as everybody does');
    await press(writer, 'Take down');
    await press(writer, 'Take down');
    await says(writer, 'Taken down');
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  });
}
