import { Redis } from 'ioredis';
import { Client } from 'pg';
import { emptyDatabase, freshDatabase } from '../database.js';

describe('The services that tests stand on', () => {
  it('gives each test a database of its own', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    expect(one.url).not.toBe(other.url);
    const client = new Client({ connectionString: one.url });
    await client.connect();
    await client.query('CREATE TABLE only_here (n int)');
    await client.end();
    const neighbour = new Client({ connectionString: other.url });
    await neighbour.connect();
    await expect(neighbour.query('SELECT * FROM only_here')).rejects.toThrow('does not exist');
    await neighbour.end();
    await Promise.all([one.drop(), other.drop()]);
  });

  it('removes a database though somebody is still connected', async () => {
    const database = await emptyDatabase();
    const client = new Client({ connectionString: database.url });
    const cutOff = new Promise<Error>((resolve) => client.on('error', resolve));
    await client.connect();
    await database.drop();
    expect((await cutOff).message).toMatch(/terminat/);
  });

  it('runs on the PostgreSQL that was asked for', async () => {
    const client = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
    await client.connect();
    const { rows } = await client.query<{ version: string }>('SELECT version()');
    await client.end();
    expect(rows[0]?.version.includes('Debian')).toBe(process.env['TEST_POSTGRES'] === 'debian');
  });

  it('answers on Redis', async () => {
    const redis = new Redis(process.env['TEST_REDIS_URL'] ?? '');
    expect(await redis.ping()).toBe('PONG');
    redis.disconnect();
  });
});
