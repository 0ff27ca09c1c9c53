import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readModelsOf, rebuildReadModels } from '../../src/shared/backup/rebuild-read-models.js';
import { restoreBackup } from '../../src/shared/backup/restore-backup.js';
import { writeBackup } from '../../src/shared/backup/write-backup.js';
import { LogHealth } from '../../src/shared/event-store/log-health.js';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
import { freshDatabase } from '../database.js';
import { ask } from '../declarations/declaring.js';
import { type RunningApp, startApp, startAppOn } from '../running-app.js';

jest.setTimeout(120_000);

const supervisor = { role: 'SUPERVISOR' } as const;

/** Rows of every read model, as text in one order. What tells of the row's own writing is no part of it. */
async function rowsOf(url: string, tables: readonly string[]): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows: Record<string, string> = {};
  for (const table of tables) {
    const found = await client.query<{ all: string }>(
      `SELECT coalesce(json_agg(t ORDER BY t::text)::text, '') AS all FROM "${table}" t`,
    );
    rows[table] = found.rows[0]?.all ?? '';
  }
  await client.end();
  return rows;
}

describe('a gate that was restored from its backup', () => {
  let first: RunningApp;
  let restored: RunningApp | undefined;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'langson-restored-'));
    first = await startApp();
    const clearing = new Clearing(first);
    await clearing.present();
    await clearing.worker().start();
    const cleared = await clearing.opened();
    await clearing.passAll(cleared);
    await clearing.command(cleared, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
    const waiting = await clearing.opened();
    await clearing.pass(waiting, 'CUSTOMS');
  });
  afterAll(async () => {
    await Promise.all([first.stop(), restored?.stop()]);
    await rm(folder, { recursive: true });
  });

  async function reportOf(running: RunningApp) {
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const { status, body } = await ask(running, 'GET', `reports/daily/${day}`, { by: supervisor });
    expect(status).toBe(200);
    return body as { total: Record<string, number> };
  }

  it('shows the same rows in every read model, the same report, and the personal facts of its people', async () => {
    await settled();
    const tables = readModelsOf(first.app);
    const [rows, report] = [await rowsOf(first.databaseUrl, tables), await reportOf(first)];
    const declarations = await ask(first, 'GET', 'declarations', { by: dispatcher });
    expect(Object.values(rows).filter(Boolean).length).toBeGreaterThan(5);
    expect(Object.values(report.total).some((count) => count > 0)).toBe(true);

    const file = join(folder, 'gate.backup');
    await writeBackup(first.databaseUrl, file, tables, new Date().toISOString());
    const database = await freshDatabase();
    await restoreBackup(database.url, file, tables);
    restored = await startAppOn(database);
    expect(await rebuildReadModels(restored.app)).toBeGreaterThan(5);

    expect(await rowsOf(restored.databaseUrl, tables)).toEqual(rows);
    expect({ ...(await reportOf(restored)), asOf: null }).toEqual({ ...report, asOf: null });
    const again = await ask(restored, 'GET', 'declarations', { by: dispatcher });
    expect(again.body.items).toEqual(declarations.body.items);
    expect(JSON.stringify(again.body)).toContain('12C');
  });

  /** Until everybody who follows the log has taken all of it, twice in a row: reactions write, too. */
  async function settled(): Promise<void> {
    for (let calm = 0, tries = 0, last = -1; calm < 5; tries++) {
      const { head, followers } = await first.app.get(LogHealth).state();
      calm = head === last && followers.every(({ lag }) => lag === 0) ? calm + 1 : 0;
      last = head;
      if (tries > 600) throw new Error(`Never settled: ${JSON.stringify(followers.filter(({ lag }) => lag))}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
});
