import { Client } from 'pg';
import { type RunningApp, startApp } from '../running-app.js';

interface Readiness {
  readonly status: string;
  readonly stopped: string[];
  readonly lag: Record<string, number>;
}

describe('an operator who looks after a server', () => {
  let running: RunningApp;
  beforeAll(async () => void (running = await startApp()), 30_000);
  afterAll(() => running.stop());

  const ready = async () => {
    const answer = await fetch(`${running.url}/health/ready`);
    return { status: answer.status, body: (await answer.json()) as Readiness };
  };

  it('sees that it lives and takes requests', async () => {
    expect((await fetch(`${running.url}/health/live`)).status).toBe(200);
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready', stopped: [] } });
  });

  it('sees which projection stopped', async () => {
    const client = new Client({ connectionString: running.databaseUrl });
    await client.connect();
    await client.query(
      `INSERT INTO checkpoint (name, kind, stopped_at, error) VALUES ('a-list', 'projection', now(), 'poison')`,
    );
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'degraded', stopped: ['a-list'] } });
    const figures = await (await fetch(`${running.url}/metrics`)).text();
    expect(figures).toContain('projection_stopped 1');
    for (const name of [
      'projection_lag_events{',
      'log_lock_wait_seconds_bucket{',
      'log_batch_size_bucket{',
      'oldest_due_deadline_seconds ',
      'refused_reactions ',
      'undelivered_outbox ',
      'process_cpu_seconds_total ',
    ])
      expect(figures).toContain(`\n${name}`);
    await client.query(`DELETE FROM checkpoint WHERE name = 'a-list'`);
    await client.end();
  });
});
