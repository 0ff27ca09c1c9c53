import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '../event-store/types.js';
import { LiveTopics } from './live-topics.js';
import type { TopicChange, TopicSnapshot, WatchAnswer } from './live-messages.js';

/** More changes than this are not worth replaying: a snapshot is smaller. */
const REPLAY_LIMIT = 300;

/** Reads a topic whole, or what has changed since a sequence number. */
@Injectable()
export class Snapshots {
  private readonly running = new Map<string, Promise<unknown>>();
  private readonly next = new Map<string, Promise<TopicSnapshot>>();

  constructor(
    private readonly source: DataSource,
    private readonly topics: LiveTopics,
    private readonly store: EventStore,
  ) {}

  /**
   * State and sequence of one instant, not before the call. One of a topic is read at a time; whoever asks meanwhile
   * shares the next one, so that a thousand displays that come back at once do not use up the connections.
   */
  take(topic: string): Promise<TopicSnapshot> {
    const shared = this.next.get(topic);
    if (shared) return shared;
    const taken = (this.running.get(topic) ?? Promise.resolve()).then(() => {
      this.next.delete(topic);
      return this.read(topic);
    });
    this.next.set(topic, taken);
    this.running.set(
      topic,
      taken.then(
        () => undefined,
        () => undefined,
      ),
    );
    return taken;
  }

  /** Resumes after a sequence number of this epoch when every change since is still kept; a snapshot otherwise. */
  async watch(topic: string, after?: { epoch: string; seq: number }): Promise<WatchAnswer> {
    const { epoch } = await this.store.head();
    if (after && after.epoch === epoch) {
      const resumed = await this.changesAfter(topic, after.seq);
      if (resumed) return { ok: true, resumed, epoch };
    }
    return { ok: true, snapshot: await this.take(topic) };
  }

  /** Two round trips and those of the topic's own state, which may need a second connection. */
  private async read(topic: string): Promise<TopicSnapshot> {
    const kind = this.topics.find(topic);
    if (!kind) throw new Error(`There is no topic ${topic}`);
    const { epoch } = await this.store.head();
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const [row] = await manager.query<{ seq: string }[]>('SELECT seq FROM board_topic WHERE topic = $1', [topic]);
      return { topic, epoch, seq: Number(row?.seq ?? 0), state: await kind.state(topic, manager) };
    });
  }

  private async changesAfter(topic: string, seq: number): Promise<TopicChange[] | undefined> {
    const rows = await this.source.query<{ seq: string; delta: object }[]>(
      'SELECT seq, delta FROM board_change WHERE topic = $1 AND seq > $2 ORDER BY seq LIMIT $3',
      [topic, seq, REPLAY_LIMIT + 1],
    );
    const [head] = await this.source.query<{ seq: string }[]>('SELECT seq FROM board_topic WHERE topic = $1', [topic]);
    if (rows.length > REPLAY_LIMIT || seq > Number(head?.seq ?? 0)) return undefined;
    const whole = rows.every((row, index) => Number(row.seq) === seq + 1 + index);
    if (!whole || (rows.length === 0 && seq < Number(head?.seq ?? 0))) return undefined;
    return rows.map((row) => ({ topic, seq: Number(row.seq), delta: row.delta }));
  }
}
