import { randomUUID } from 'node:crypto';
import { Client, type QueryResult, type QueryResultRow } from 'pg';
import { DeliverDue } from '../../src/messages/deliveries/deliver-due.js';
import { Deliveries, forgottenDeliveries } from '../../src/messages/index.js';
import type { RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';

export interface DeliveryRow {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  readonly state: string;
  readonly why: string | null;
  readonly answer: string | null;
  readonly tries: number;
  readonly maybeTwice: boolean;
  readonly sentAs: string;
  readonly code: string | null;
  readonly segments: number | null;
}

/** The outbox of messages as a test looks at it, and the hand that sends what is due. */
export class Sending {
  private readonly client: Client;

  constructor(private readonly running: RunningApp) {
    this.client = new Client({ connectionString: running.databaseUrl });
  }

  open(): Promise<unknown> {
    return this.client.connect();
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** One run of whoever sends. */
  run(): Promise<void> {
    return this.running.app.get(DeliverDue).run();
  }

  /** Something to be told to somebody with an account, under a code that names it. @returns the code */
  async tell(who: Who, kind: 'STAY_NEAR' | 'CALL_WITHDRAWN' = 'STAY_NEAR', now = new Date()): Promise<string> {
    const code = `HN-E-${randomUUID().slice(0, 8)}`;
    const params = { endsBy: now.toISOString(), hours: 6, lane: 'HN-X1' };
    const notice = { cause: code, kind, params, code, path: '/firm/messages', occurredAt: now.toISOString() };
    await this.running.app.get(Deliveries).tell(notice, [{ id: demoPerson(who).id }]);
    return code;
  }

  /** Rows of a code, newest first; all without one. */
  async rows(code?: string): Promise<DeliveryRow[]> {
    const { rows } = await this.client.query<DeliveryRow>(
      `SELECT id, kind, channel, state, why, answer, tries, maybe_twice AS "maybeTwice", sent_as AS "sentAs", code, segments
       FROM delivery WHERE $1::text IS NULL OR code = $1 ORDER BY id DESC`,
      [code ?? null],
    );
    return rows;
  }

  async row(code: string): Promise<DeliveryRow> {
    const [row] = await this.rows(code);
    if (!row) throw new Error(`Nothing is due of ${code}`);
    return row;
  }

  /** The wait until the next try is over. */
  async waited(): Promise<void> {
    await this.client.query(`UPDATE delivery SET next_try_at = now() WHERE state = 'PENDING'`);
  }

  /** Whoever took a message, and said nothing since, is given up. */
  async givenUp(): Promise<void> {
    await this.client.query(`UPDATE delivery SET claimed_at = now() - interval '1 hour' WHERE state = 'SENDING'`);
  }

  /** What nobody sends, as `npm run invariants` looks for it. */
  forgotten() {
    return forgottenDeliveries(this.client);
  }

  query<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<QueryResult<Row>> {
    return this.client.query<Row>(sql, values);
  }
}
