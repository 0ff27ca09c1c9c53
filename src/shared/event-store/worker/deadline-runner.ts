import { escapeLiteral } from 'pg';
import type { Deadline, DeadlineRow } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { type LogAccess, LogRunner } from './log-runner.js';

/** Derives the deadlines of one kind from the log: one row each in table `deadline`. */
export class DeadlineRunner extends LogRunner {
  readonly kind = 'deadline';

  constructor(
    private readonly deadline: Deadline,
    log: LogAccess,
    private readonly expect: (due: Date) => void,
  ) {
    super(`deadline:${deadline.kind}`, deadline.types, log);
  }

  protected handle(events: readonly RecordedEvent[]): Promise<readonly string[]> {
    const last = this.lastOf(events);
    const rows = [...last.values()].filter((row) => row !== undefined);
    const cleared = [...last].flatMap(([id, row]) => (row ? [] : [escapeLiteral(id)]));
    const writes: string[] = [];
    if (cleared.length) writes.push(`DELETE FROM deadline WHERE id IN (${cleared.join(', ')})`);
    if (rows.length)
      writes.push(
        `INSERT INTO deadline (id, kind, subject, due_at, data)
         SELECT id, kind, subject, "dueAt", data
         FROM json_to_recordset(${escapeLiteral(JSON.stringify(rows))})
           AS r(id text, kind text, subject text, "dueAt" timestamptz, data jsonb)
         ON CONFLICT (id) DO UPDATE SET subject = EXCLUDED.subject, due_at = EXCLUDED.due_at, data = EXCLUDED.data,
           attempts = 0, retry_at = NULL, error = NULL`,
      );
    return Promise.resolve(writes);
  }

  protected override committed(events: readonly RecordedEvent[]): void {
    for (const row of this.lastOf(events).values()) if (row) this.expect(row.dueAt);
  }

  /** What stands of each deadline after these events; undefined: it is cleared. */
  private lastOf(events: readonly RecordedEvent[]): Map<string, DeadlineRow | undefined> {
    const last = new Map<string, DeadlineRow | undefined>();
    for (const change of events.flatMap((event) => this.deadline.schedule(event)))
      if ('set' in change) last.set(change.set.id, change.set);
      else last.set(change.clear, undefined);
    return last;
  }
}
