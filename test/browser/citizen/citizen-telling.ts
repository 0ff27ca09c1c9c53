import { axeFaults, online } from '../measures.mjs';
import { colleague, citizen, official } from '../../citizen/dossiers/dossier-desk.js';
import type { asking } from '../../citizen/petition-story.js';
import { picture } from '../faces/looked-at.js';
import type { CitizenPhone } from './citizen-phone.js';

interface Telling extends Pick<ReturnType<typeof asking>, 'tell' | 'read'> {
  readonly phone: () => CitizenPhone;
  /** Cuts the line to the server, or mends it. */
  readonly line: (cut: boolean) => Promise<unknown>;
}

/** What citizens report, complain of and denounce, on a telephone that has sent a dossier before. */
export function onTelling({ phone, line, tell, read }: Telling): void {
  describe('Telling of something', () => {
    let code: string;

    it('goes without a name, from where one stands, also without network', async () => {
      await phone().at('/report');
      await phone().page.getByLabel('Roads').check();
      await phone().page.getByLabel('In one sentence').fill('Ổ gà trước chợ');
      await phone().page.getByLabel('Tell more').fill('Ổ gà sâu, tối qua hai xe máy ngã.');
      await phone().press('Where I am now');
      await phone().says('Đồng Đăng Commune');
      await line(true);
      await phone().handIn('photo', 'o-ga.pdf');
      await phone().press('Send');
      await phone().says('Kept on this phone, waits to be sent');
      await picture(phone().page, 'citizen-sent-waits');
      await phone().page.locator('.outbox-button').click();
      await phone().page.getByRole('dialog').getByText('o-ga.pdf').waitFor();
      expect(await axeFaults(phone().page)).toEqual([]);
      await picture(phone().page, 'citizen-outbox');
      await phone().page.keyboard.press('Escape');
      await line(false);
      await online(phone().page);
      await phone().says('Without a name it is the only way to follow');
      await picture(phone().page, 'citizen-sent');
      code = (await phone().page.locator('.big-code').textContent()) ?? '';
      expect((await read('petitions', citizen)).items).toEqual([]);
      expect((await read('petitions', official)).items).toMatchObject([{ topic: 'ROADS', title: 'Ổ gà trước chợ' }]);
    });

    it('is answered where everybody reads it, and rated by its code', async () => {
      const [{ id }] = (await read('petitions', official)).items;
      await tell(`petitions/${id}/acceptance`, {}, official);
      const toPublic = { title: 'Đã vá đường trước chợ', text: 'Xã đã vá ổ gà.' };
      await tell(`petitions/${id}/answer`, { text: 'Xã đã vá ngày 30/11.', toPublic }, official);
      const draft = (await read(`petitions/${id}`, colleague)).answer.id;
      await tell(`petitions/${id}/answer-approval`, { answer: draft }, colleague);
      await phone().at('/reports');
      await phone().press('Near me');
      await phone().page.waitForURL(/commune=.*06184/);
      await phone()
        .page.getByRole('link', { name: /Đã vá đường trước chợ/ })
        .click();
      await phone().says('Xã đã vá ổ gà.');
      await picture(phone().page, 'citizen-public-report');
      await phone().at(`/follow#${code}`);
      await phone().press('Look');
      await phone().says('Xã đã vá ngày 30/11.');
      await phone().press('4 stars');
      await phone().press('Send the rating');
      await phone().says('You gave 4 stars');
    });

    it('complains of a decision with a name, and reads by the code how it was settled', async () => {
      await phone().at('/complain');
      await phone().complain('Xử phạt sai người');
      await phone().says('Without a name it is the only way to follow');
      const told = (await phone().page.locator('.big-code').textContent()) ?? '';
      const [{ id }] = (await read('petitions?kind=COMPLAINT', official)).items;
      await tell(`petitions/${id}/acceptance`, {}, official);
      await tell(`petitions/${id}/answer`, { text: 'Quyết định số 12 được huỷ.' }, official);
      const draft = (await read(`petitions/${id}`, colleague)).answer.id;
      await tell(`petitions/${id}/answer-approval`, { answer: draft }, colleague);
      await phone().at(`/follow#${told}`);
      await phone().look('5678');
      await phone().says('Quyết định số 12 được huỷ.');
      // Whoever is signed in finds it among what he has going, with what he wrote.
      await phone().at('/affairs');
      const mine = phone().page.locator('section[aria-labelledby="petitions"]');
      await mine.getByRole('link', { name: 'Xử phạt sai người' }).click();
      await phone().page.waitForURL(/\/petitions\//);
      await phone().says('Quyết định số 12 phạt nhầm tôi.');
      await phone().says('Quyết định số 12 được huỷ.');
      expect(await axeFaults(phone().page)).toEqual([]);
      await picture(phone().page, 'citizen-petition');
    });

    it('can be put on a map of our own, or goes without one', async () => {
      await phone().at('/report');
      await phone().press('Choose on a map');
      const middle = phone().page.getByRole('button', { name: 'Take the middle of the map' });
      await middle.or(phone().page.getByText('This device cannot draw the map')).waitFor({ timeout: 20_000 });
      if (await middle.isVisible()) {
        await middle.click();
        await phone().says(/Commune \(2\d\.\d+, 106\.\d+\)/);
      }
      await picture(phone().page, 'citizen-map');
      await phone().page.getByLabel('Commune', { exact: true }).selectOption('06211');
      await phone().page.getByText('The place:').waitFor({ state: 'detached' });
    });

    it('keeps a denunciation nowhere on the telephone, and tells its code once', async () => {
      await phone().at('/denounce');
      await phone().says('How you are protected');
      await phone().denounce('Lạm thu quỹ');
      await phone().says('This code is shown once');
      const told = (await phone().page.locator('.big-code').textContent()) ?? '';
      await phone().page.reload();
      expect(await phone().page.getByLabel('What you denounce').inputValue()).toBe('');
      expect(await phone().page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Lạm thu');
      await phone().at(`/follow#${told}`);
      await phone().look('5678');
      await phone().says('Denunciation');
    });
  });
}
