import { importTeams } from '../../../src/citizen/teams/index.js';
import { tellFrom } from '../../story.js';
import { MONDAY, elsewhere, leader, official, province } from './team-story.js';

const story = tellFrom(MONDAY);
const { read, post } = story;
const HEAD = 'team,commune,level,place,name,member,member_name,phone,leader,joined';
const load = (lines: readonly string[]) => importTeams(story.running.app, [HEAD, ...lines].join('\n'));
/** As many as the province has. */
const [TEAMS, MEMBERS] = [1_658, 9_042];
const lineOf = (n: number) => {
  const [team, number] = [n % TEAMS, Math.floor(n / TEAMS)];
  const commune = team % 2 === 0 ? '06184' : '06211';
  const name = `Tổ công nghệ số thôn ${team}`;
  return `${commune}-${team},${commune},HAMLET,Thôn ${team},${name},${number + 1},Người ${n},0912 345 678,${number === 0 ? 'x' : ''},2026-03-01`;
};

describe('The teams of the province', () => {
  const lines = Array.from({ length: MEMBERS }, (_, n) => lineOf(n));

  it('are loaded from one file, and again without a change', async () => {
    const begun = Date.now();
    expect(await load(lines)).toEqual({ added: TEAMS + MEMBERS, changed: 0, unchanged: 0, faults: [] });
    const loaded = Date.now();
    expect(await load(lines)).toEqual({ added: 0, changed: 0, unchanged: TEAMS + MEMBERS, faults: [] });
    console.log(`${MEMBERS} members of ${TEAMS} teams: ${loaded - begun} ms, again ${Date.now() - loaded} ms.`);
    const { total, items } = await read('team-progress', province);
    expect(total).toMatchObject({ teams: TEAMS, members: MEMBERS });
    expect(items.map(({ teams }: { teams: number }) => teams)).toEqual([TEAMS / 2, TEAMS / 2]);
  });

  it('are listed fast, searched and sorted', async () => {
    await read('teams', province);
    for (const query of ['', 'sort=NAME', 'text=thon%2016&sort=CODE', 'commune=06184&limit=200']) {
      const begun = performance.now();
      const { items } = await read(`teams?${query}`, province);
      const took = performance.now() - begun;
      expect(items.length).toBeGreaterThan(10);
      console.log(`GET teams?${query}: ${took.toFixed(0)} ms`);
      // Generous: other tests run beside. Alone it is a tenth of it.
      expect(took).toBeLessThan(1_000);
    }
  });

  it('are known by who led them; what the commune changed since is not undone', async () => {
    const [team] = (await read('teams?text=06184-0&sort=CODE', official)).items;
    const members = (await read(`teams/${team.id}/members`, official)).items;
    expect([team.members, members[0].leader, members[0].name]).toEqual([6, true, 'Người 0']);
    await post(official, `teams/${team.id}/leader`, { member: members[1].id });
    await post(official, `teams/${team.id}/members/${members[2].id}/leaving`, { day: '2026-11-30' });
    expect(await load(lines.slice(0, 1))).toMatchObject({ changed: 0, unchanged: 2 });
    const after = (await read(`teams/${team.id}/members`, official)).items;
    expect(after[0].id).toBe(members[1].id);
    expect(after).toHaveLength(6);
  });

  it('have changed names and new members taken, and each bad line told', async () => {
    const report = await load([
      lineOf(0).replace('Người 0', 'Người không'),
      lineOf(0).replace(',1,Người 0', ',99,Người mới').replace(',x,', ',,'),
      lineOf(2).replace('06184,HAMLET', '06211,HAMLET'),
      lineOf(4).replace('HAMLET', 'VILLAGE'),
      lineOf(6).replace('2026-03-01', '2026-02-30'),
      lineOf(8).replace(',1,', ',,'),
      lineOf(10).replace('06184,HAMLET', '99999,HAMLET'),
      lineOf(0),
      lineOf(12).replace(',Thôn 12,', ',,'),
      lineOf(0).replace(',1,Người 0', ',98,Người khác'),
    ]);
    expect(report).toMatchObject({ added: 1, changed: 1 });
    expect(report.faults).toEqual([
      { line: 4, fault: '06184-2 is a team of another commune' },
      { line: 5, fault: 'VILLAGE is none of COMMUNE, HAMLET, STREET' },
      { line: 6, fault: '2026-02-30 is no day until now' },
      { line: 7, fault: '06184-8: a member has a number and a name' },
      { line: 8, fault: '99999 is not the code of a commune' },
      { line: 9, fault: '06184-0 1 stands already on a line above' },
      { line: 10, fault: '06184-12: a place fits a hamlet or street alone' },
      { line: 11, fault: '06184-0 has a leader on a line above' },
    ]);
    await expect(importTeams(story.running.app, 'team,commune\n')).rejects.toThrow('has no column');
  });

  it('are each commune’s own', async () => {
    expect((await read('teams?commune=06184', elsewhere)).items).toEqual([]);
    expect((await read('teams', leader)).items).toEqual([]);
  });
});
