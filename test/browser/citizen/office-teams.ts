import type { Page } from 'playwright-core';
import { NA_PAN, foundedTeam, leader, official, province, visit } from '../../citizen/teams/team-story.js';
import type { Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { looked, picture } from '../faces/looked-at.js';
import { axeFaults } from '../measures.mjs';
import { openSeldom } from './open-seldom.js';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly story: Story;
}

/** The stories of community digital teams, from the commune's and the province's side. */
export function onTeams({ desk, at, says, press, story }: Office): void {
  it('see how far the communes of the province are, and each team of one', async () => {
    const team = await foundedTeam(story);
    for (const household of ['Hộ 12', 'Hộ 14', 'Hộ 15', 'Hộ 16', 'Hộ 18']) {
      const { status } = await story.post(leader, `teams/${team}/visits`, visit({ household }));
      expect(status).toBe(200);
    }
    await story.post(province, `teams/${team}/targets`, { period: '2026-Q4', app: 80, payment: 70, shop: 20 });
    const ofCaoLoc = { ...NA_PAN, code: '06211-01', commune: '06211', place: 'Nà Pài' };
    expect((await story.post(province, 'teams', ofCaoLoc)).status).toBe(201);
    const page = await desk(official);
    await openSeldom(page, 'Digital teams');
    await says(page, '06184-03');
    await page.getByRole('link', { name: 'Tổ công nghệ số cộng đồng thôn Nà Pàn' }).click();
    await says(page, 'Hoàng Văn Páo');
    const head = await desk(province);
    await at(head, '/teams');
    await says(head, '06184-03');
    await says(head, /Near the goal 1/);
    await head.locator('canvas').or(head.getByText('This device cannot draw the map')).first().waitFor();
    expect(await looked(head, 'province-teams')).toEqual([]);
  });

  it('found a team, enter its people, and change nothing that somebody else was at meanwhile', async () => {
    const page = await desk(official);
    await at(page, '/teams');
    await press(page, 'Found a team');
    await page.getByLabel('Code', { exact: true }).fill('06184-09');
    await page.getByLabel('Hamlet or street').fill('Khòn Lèng');
    await page.getByLabel('Team', { exact: true }).fill('Tổ công nghệ số thôn Khòn Lèng');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('form').getByRole('button', { name: 'Found a team' }).click();
    await page.waitForURL(/team=/);
    const id = new URL(page.url()).searchParams.get('team') ?? '';
    for (const name of ['Nông Văn Tài', 'Vi Thị Lan']) {
      await press(page, 'Add a member');
      await page.getByLabel('Full name').fill(name);
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('form').getByRole('button', { name: 'Add a member' }).click();
      await page.locator('.team-members').getByText(name).waitFor();
    }
    await press(page, 'Make leader: Vi Thị Lan');
    await page.locator('form').getByRole('button', { name: 'Make leader' }).click();
    await says(page, /^Vi Thị Lan · Leader/);
    await press(page, 'Set a goal');
    const goal = { period: '2026-Q4', app: 60, payment: 50, shop: 10 };
    expect((await story.post(province, `teams/${id}/targets`, goal)).status).toBe(200);
    for (const [label, value] of [
      ['App', '90'],
      ['Payment account', '80'],
      ['E-commerce', '30'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    const set = page.locator('form').getByRole('button', { name: 'Set a goal' });
    await set.click();
    await says(page, '2026-Q4: app 60 %');
    await press(page, 'I have looked again');
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'office-team-changed');
    await set.click();
    await says(page, '2026-Q4: app 90 %');
    await press(page, 'Record a training');
    await page.getByLabel('Topic').fill('Nộp hồ sơ trực tuyến');
    await page.getByRole('checkbox', { name: 'Nông Văn Tài' }).check();
    await page.locator('form').getByRole('button', { name: 'Record a training' }).click();
    await says(page, /Nộp hồ sơ trực tuyến, 1 came/);
    await press(page, 'Leaves: Nông Văn Tài');
    await page.locator('form').getByRole('button', { name: 'Leaves' }).click();
    await says(page, /^Nông Văn Tài · Left on/);
    expect(await looked(page, 'office-team-led')).toEqual([]);
  });
}
