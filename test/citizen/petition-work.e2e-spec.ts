import { randomUUID } from 'node:crypto';
import { ask } from '../declarations/declaring.js';
import { demoPerson } from '../sign-in.js';
import { tellFrom } from '../story.js';
import {
  MONDAY,
  alsoOfProvince,
  asking,
  citizen,
  colleague,
  drawCommunes,
  elsewhere,
  leader,
  mai,
  official,
  ofProvince,
  report,
} from './petition-story.js';

const story = tellFrom(MONDAY);
const { tell, read } = asking(() => story.running);
beforeAll(() => drawCommunes(story.running));

describe('The work of a body on reports and complaints', () => {
  const body = report({ sender: { name: mai.name, phone: mai.phone } });
  const { id } = body;

  it('is counted for whoever serves there: what is to be accepted, due, nobody’s', async () => {
    await tell('reports', body, citizen);
    expect(await read('petition-counts', official)).toEqual({
      officeName: expect.objectContaining({ vi: 'Xã Đồng Đăng' }),
      toAccept: 1,
      dueToday: 0,
      overdue: 0,
      later: 1,
      unassigned: 1,
      toReview: 0,
      mine: 0,
      escalated: 0,
    });
    expect(await read('petition-counts', elsewhere)).toMatchObject({ toAccept: 0, later: 0 });
    expect((await read('petition-counts', citizen)).code).toBe('not-allowed');
  });

  it('is on the map of the body that has it, by the filters of its list, without a word of it', async () => {
    const [point] = (await read('petition-map?topic=ROADS&state=RECEIVED&open=true', official)).items;
    expect(point).toEqual({ id, topic: 'ROADS', state: 'RECEIVED', ...body.place, overdue: false });
    for (const other of ['topic=ORDER', 'state=ANSWERED', 'due=OVERDUE', 'kind=COMPLAINT', 'official=ME'])
      expect((await read(`petition-map?${other}`, official)).items).toEqual([]);
    expect(await read('petition-map', elsewhere)).toEqual({ items: [], goesOn: false });
    expect((await read('petition-map', citizen)).code).toBe('not-allowed');
  });

  it('is given to one of its people, once for a key, and the sender reads nothing of it', async () => {
    const to = demoPerson(colleague).id;
    const assign = (by = official, more: object = {}, key = randomUUID()) =>
      tell(`petitions/${id}/assignment`, { to, ...more }, by, key);
    expect((await assign(elsewhere)).body.code).toBe('not-found');
    expect((await assign(citizen)).body.code).toBe('not-allowed');
    expect((await assign(official, { to: demoPerson(elsewhere).id })).body.code).toBe('petition-official-unknown');
    const key = randomUUID();
    expect((await assign(official, { note: 'Bạn phụ trách chợ.' }, key)).status).toBe(200);
    expect((await assign(official, { note: 'Bạn phụ trách chợ.' }, key)).headers.get('idempotency-replayed')).toBe(
      'true',
    );
    expect((await assign()).body.code).toBe('petition-assigned-already');
    expect(await read(`petitions/${id}`, official)).toMatchObject({
      official: to,
      officialName: demoPerson(colleague).name,
      steps: [
        { kind: 'SEND', officeName: { vi: 'Xã Đồng Đăng' } },
        { kind: 'ASSIGN', words: 'Bạn phụ trách chợ.' },
      ],
    });
    const own = await read(`petitions/${id}`, citizen);
    expect([own.official, own.steps.map(({ kind }: { kind: string }) => kind)]).toEqual([undefined, ['SEND']]);
  });

  it('is listed by whose it is, where it is and when it is due', async () => {
    const count = async (filter: string, by = official) => (await read(`petitions?${filter}`, by)).items.length;
    expect(await count('official=ME', colleague)).toBe(1);
    expect(await count('official=ME')).toBe(0);
    expect(await count('official=NOBODY')).toBe(0);
    expect(await count('commune=06184&due=LATER')).toBe(1);
    expect(await count('commune=06211')).toBe(0);
    expect(await count('due=TODAY')).toBe(0);
    // A sender does not learn by filters what officials do among themselves.
    expect(await count('official=NOBODY', citizen)).toBe(1);
    await story.clockAt('2026-12-02T03:00:00.000Z');
    expect(await count('due=TODAY')).toBe(1);
    expect(await read('petition-counts', colleague)).toMatchObject({ dueToday: 1, mine: 1 });
  });

  it('is not done on what has changed since it was looked at', async () => {
    const accept = (seen: number) =>
      ask(story.running, 'POST', `petitions/${id}/acceptance`, {
        by: official,
        body: {},
        headers: { 'if-match': `"${seen}"` },
      });
    const { revision } = await read(`petitions/${id}`, official);
    const late = await accept(revision - 1);
    expect([late.status, late.body.code]).toEqual([412, 'changed-meanwhile']);
    expect((await accept(revision)).status).toBe(200);
  });

  it('is nobody’s at the body to which it goes up, and shown there as come up', async () => {
    await tell(`petitions/${id}/escalation`, { reason: 'Đường của tỉnh.' }, official);
    expect((await read(`petitions/${id}`, official)).code).toBe('not-found');
    const [line] = (await read('petition-board', leader)).items.filter(
      ({ office }: { office: string }) => office === 'SXD',
    );
    expect(line).toMatchObject({ received: 1, open: 1 });
    const file = await story.get('petition-board/xlsx', leader);
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
    expect((await story.get('petition-board/xlsx', citizen)).status).toBe(403);
  });

  it('shows the province who may be named to receive denunciations', async () => {
    const before = await read('denunciation-receivers', leader);
    expect(before.candidates).toContainEqual({ person: demoPerson(ofProvince).id, name: demoPerson(ofProvince).name });
    await ask(story.running, 'PUT', `denunciation-receivers/${demoPerson(ofProvince).id}`, { by: leader });
    const after = await read('denunciation-receivers', leader);
    expect(after.candidates.map(({ person }: { person: string }) => person)).toEqual([demoPerson(alsoOfProvince).id]);
  });
});
