import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';
import { MONDAY, asking, citizen, complaint, drawCommunes, mai, official, report } from './petition-story.js';

const story = tellFrom(MONDAY);
const { tell, read } = asking(() => story.running);
beforeAll(() => drawCommunes(story.running));

describe('Who sends', () => {
  const third: Who = { role: 'CITIZEN', second: true };
  const offTheMap = () => story.running.app.get(DataSource).query(`DELETE FROM commune_boundary WHERE code = '06184'`);

  it('says who he is or that he is nobody', async () => {
    const silent = report({ sender: undefined });
    expect((await tell('reports', silent, citizen)).body.fields).toMatchObject([{ code: 'petition-sender-missing' }]);
    expect((await tell('reports', report({ sender: {} }))).body.code).toBe('invalid-request');
    const mine = (await tell('reports', report({ sender: {}, topic: 'SECURITY' }), third)).body.id;
    expect((await read('petitions', third)).items).toMatchObject([{ id: mine }]);
    await tell(`petitions/${mine}/refusal`, { reason: 'Thử' }, official);
  });

  it('is nobody when null stands for him, and never an error of ours', async () => {
    expect((await tell('reports', report({ sender: null }))).body.fields).toMatchObject([
      { code: 'petition-sender-missing' },
    ]);
    expect((await tell('reports', report({ sender: { name: null, phone: null } }))).body.code).toBe('invalid-request');
  });

  it('may spell the id of what he sends in capitals: it is read under the spelling of the database', async () => {
    const body = report({ sender: { name: mai.name, phone: mai.phone }, topic: 'SECURITY' });
    const { body: sent } = await tell('reports', { ...body, id: body.id.toUpperCase() }, third);
    expect(sent).toMatchObject({ id: body.id });
    expect((await read(`petitions/${body.id.toUpperCase()}`, official)).title).toBe(body.title);
    expect((await read('petitions', third)).items).toMatchObject([{ id: body.id }, {}]);
    await tell(`petitions/${body.id}/refusal`, { reason: 'Thử' }, official);
  });

  it('is in no log and no table of commands, and yet his retry is known', async () => {
    const body = complaint();
    const key = randomUUID();
    const first = await tell('complaints', body, third, key);
    const again = await tell('complaints', body, third, key);
    expect([again.headers.get('idempotency-replayed'), again.body.code]).toEqual(['true', first.body.code]);
    expect((await tell('complaints', { ...body, title: 'Khác' }, third, key)).body.code).toBe('idempotency-key-reused');
    const db = await story.connection();
    const { rows } = await db.query('SELECT metadata FROM outbox WHERE stream = $1', [`petition-${body.id}`]);
    expect(rows.map(({ metadata }) => metadata.actor)).toEqual(['anyone']);
    const commands = await db.query('SELECT actor FROM command WHERE answer::text LIKE $1', [`%${body.id}%`]);
    expect(commands.rows).toEqual([{ actor: 'anyone' }]);
    expect((await read('petitions?kind=COMPLAINT', third)).items).toMatchObject([{ id: body.id }]);
    await tell(`petitions/${body.id}/refusal`, { reason: 'Thử' }, official);
  });

  it.each([
    ['by name', { sender: { name: mai.name, phone: mai.phone } }],
    ['as nobody', { anonymous: true }],
  ])('%s gets his code again, also when his place is on no map any more, and nobody else does', async (_, how) => {
    const body = report({ topic: 'SECURITY', sender: undefined, ...how });
    const key = randomUUID();
    const { code } = (await tell('reports', body, third, key)).body;
    await offTheMap();
    const again = await tell('reports', body, third, key);
    const other = await tell('reports', body, citizen, key);
    await drawCommunes(story.running);
    expect([again.status, again.body.code, again.headers.get('idempotency-replayed')]).toEqual([201, code, 'true']);
    expect(other.status).toBe(422);
    expect(JSON.stringify(other.body)).not.toContain(code);
    await tell(`petitions/${body.id}/refusal`, { reason: 'Thử' }, official);
  });
});
