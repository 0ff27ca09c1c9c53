import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { ask, durian } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import { KeptConnection, pageOf, photoOf } from './kept-connection.js';

jest.setTimeout(60_000);

const owner: Who = { role: 'DISPATCHER' };

let running: RunningApp;
let connection: KeptConnection;
let declaration: string;
beforeAll(async () => {
  running = await startApp();
  declaration = (await ask(running, 'POST', 'declarations', { by: owner, body: durian() })).body.id;
});
beforeEach(() => (connection = new KeptConnection(running.url)));
afterEach(() => connection.close());
afterAll(() => running?.stop());

describe('A file that is refused before all of it was read', () => {
  it.each([
    ['nobody is signed in', () => undefined, () => declaration, photoOf, 401, undefined],
    ['its declaration is not there', () => owner, randomUUID, photoOf, 404, 'not-found'],
    ['its beginning is of no type that is taken', () => owner, () => declaration, pageOf, 415, 'file-type-not-taken'],
    ['it is larger than is taken', () => owner, () => declaration, photoOf, 413, 'file-too-large'],
  ])('leaves its connection to the next request: %s', async (_, who, id, contentOf, status, code) => {
    const by = who();
    const authorization = by && (await signIn(running.url, by));
    const path = `declarations/${id()}/files?kind=CARGO_PHOTO`;
    const refused = await connection.upload(path, contentOf(9_000_000), authorization);
    expect(refused).toMatchObject({ status, ...(code !== undefined && { code }) });
    expect([await connection.ask(), connection.connections]).toEqual([200, 1]);
    // And to the next file.
    const taken = await connection.upload(
      `declarations/${declaration}/files?kind=CARGO_PHOTO`,
      photoOf(2_000_000),
      await signIn(running.url, owner),
    );
    expect([taken.status, connection.connections]).toEqual([201, 1]);
  });
});
