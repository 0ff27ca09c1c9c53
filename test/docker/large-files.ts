import { randomUUID } from 'node:crypto';
import { ask, durian } from '../declarations/declaring.js';
import { KeptConnection, pageOf, photoOf, type Outcome } from '../files/kept-connection.js';
import { ask as askSetting } from '../settings/settings-api.js';
import { signIn, type Who } from '../sign-in.js';

const DECLARER: Who = { role: 'DISPATCHER' };
const SUPERVISOR: Who = { role: 'SUPERVISOR' };

/** Where files are handed in, how much each takes, and by whom. */
export interface TakesFiles {
  readonly path: string;
  readonly most: number;
  readonly authorization?: string;
}

/** As much as a gate may allow. */
const MEGABYTES = 25;

/** A declaration of a gate that takes the largest files there are; a dossier and a petition before they are sent. */
export async function whereFilesGo(at: { url: string }): Promise<TakesFiles[]> {
  const value = { megabytes: MEGABYTES, files: 20 };
  const changes = 'POST attachment-limits/HUU_NGHI/changes';
  const set = await askSetting(at, changes, { by: SUPERVISOR, seen: 0, body: { value } });
  if (set.body.status !== 'SET') throw new Error(JSON.stringify(set.body));
  const { body } = await ask(at, 'POST', 'declarations', { by: DECLARER, body: durian() });
  return [
    {
      path: `declarations/${body.id}/files?kind=CARGO_PHOTO`,
      most: MEGABYTES * 1_000_000,
      authorization: await signIn(at.url, DECLARER),
    },
    {
      path: `dossiers/${randomUUID()}/files?paper=birth-notice`,
      most: 10_000_000,
      authorization: await signIn(at.url, { role: 'CITIZEN' }),
    },
    { path: `petitions/${randomUUID()}/files`, most: 10_000_000 },
  ];
}

/** Hands files in one after the other: what became of each, and of the ordinary request that followed it at once. */
export async function handInAll(
  url: string,
  { path, most, authorization }: TakesFiles,
): Promise<{ outcome: Outcome; next: number }[]> {
  const told = [];
  for (const content of [
    photoOf(1_100_000),
    photoOf(most),
    photoOf(most + 1),
    pageOf(2_000_000),
    photoOf(28_000_000),
  ]) {
    const connection = new KeptConnection(url);
    const outcome = await connection.upload(path, content, authorization);
    told.push({ outcome, next: await connection.ask() });
    await connection.close();
  }
  return told;
}
