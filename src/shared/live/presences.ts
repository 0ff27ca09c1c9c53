import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import mergePatch from 'json-merge-patch';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Principal } from '../domain/roles.js';
import { Listener } from '../event-store/worker/listener.js';
import { refuse } from '../http/http-problems.js';
import type { TopicChange, TopicSnapshot } from './live-messages.js';
import { arrived, left, stillThere, touched, whoIsAt, type Roster, type WhoIsAt } from './presence-roster.js';

/** The channel on which the servers tell each other who is where. */
const CHANNEL = 'presence';
/** Whoever has not said for so long that he is there is gone. */
const LASTS_MS = 60_000;
/** So long a connection that broke may take to come back, before its person is gone: a new token makes a new connection. */
const GRACE_MS = 3_000;
const SWEEP_MS = 1_000;
const WINDOW_MS = 60_000;
/** An officer who steps through his list by a key says less than this; what says more is no page of ours. */
const SAID_PER_WINDOW = 90;

/** A kind of topic on which people see who of them is at which thing. No fact of the log: it ends by itself. */
export interface PresenceTopic<State extends object = object> {
  readonly prefix: string;
  /** For AsyncAPI: what it tells, and the class that describes its state. */
  readonly summary: string;
  readonly stateClass: new () => State;
  readonly names: () => readonly string[];
  /** Of topics that nobody can count, e.g. one an office: a regular expression of their whole names. */
  readonly pattern?: string;
  /** Who sees it, and may be seen on it. */
  readonly mayWatch: (by: Principal, topic: string) => boolean;
  /** Throws what refuses him who says that he is at this thing. */
  readonly admit: (by: Principal, at: string) => Promise<void>;
  /** Without null and undefined: a merge patch cannot say them. */
  readonly state: (who: WhoIsAt) => Promise<State>;
}

interface Talk {
  readonly turn: number;
  readonly said: number;
  readonly windowEnds: number;
}

/** What one server tells the others; without `at` he is gone. */
interface Told {
  readonly server: string;
  readonly connection: string;
  readonly topic: string;
  readonly by: string;
  readonly at?: string;
}

/**
 * Who is at what, in the memory of each server: told to the others by NOTIFY, over after a minute unless said again. Each
 * server numbers its changes for itself, so its epoch is its own: whoever comes from another gets a snapshot.
 */
@Injectable()
export class Presences implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly topics = new Map<string, PresenceTopic>();
  private readonly server = uuidv7();
  private readonly talks = new Map<string, Talk>();
  private readonly kept = new Map<string, TopicSnapshot>();
  private readonly making = new Map<string, Promise<unknown>>();
  private roster: Roster = new Map();
  private timer: NodeJS.Timeout | undefined;
  private watched: (topic: string) => boolean = () => false;
  private deliver: (change: TopicChange) => void = () => undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly listener: Listener,
  ) {}

  register(topic: PresenceTopic): void {
    this.topics.set(topic.prefix, topic);
  }

  find(name: string): PresenceTopic | undefined {
    return this.all().find(
      ({ prefix, names, pattern }) =>
        name.startsWith(prefix) &&
        (names().includes(name) || (pattern !== undefined && new RegExp(pattern).test(name))),
    );
  }

  all(): readonly PresenceTopic[] {
    return [...this.topics.values()];
  }

  async onApplicationBootstrap(): Promise<void> {
    this.listener.on(CHANNEL, (payload) => this.hear(payload));
    this.timer = setInterval(() => this.become(stillThere(this.roster, Date.now())), SWEEP_MS).unref();
    await this.listener.open();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Tells changes of the topics that somebody watches here. */
  start(watched: (topic: string) => boolean, deliver: (change: TopicChange) => void): void {
    this.watched = watched;
    this.deliver = deliver;
  }

  /**
   * He is at this thing, or still there. What the same connection said later holds, however long this one is judged.
   * Throws `not-found`, `not-allowed`, `too-many-requests` and what his being there is refused with; then he is nowhere.
   */
  async arrive(connection: string, by: Principal | undefined, topic: string, at: string): Promise<void> {
    const turn = this.ask(connection);
    try {
      const kind = this.find(topic);
      if (!kind) throw refuse('not-found');
      if (!by || !kind.mayWatch(by, topic)) throw refuse('not-allowed');
      await kind.admit(by, at);
      if (this.talks.get(connection)?.turn !== turn) return;
      this.become(arrived(this.roster, { connection, topic, at, by: by.id, until: Date.now() + LASTS_MS }));
      await this.tell({ server: this.server, connection, topic, at, by: by.id });
    } catch (error) {
      if (this.talks.get(connection)?.turn === turn) await this.drop(connection);
      throw error;
    }
  }

  /** He says that he is nowhere any more. Throws `too-many-requests`. */
  async leave(connection: string): Promise<void> {
    this.ask(connection);
    await this.drop(connection);
  }

  /** The connection is over: at once when he closed it, else once it had the time to come back. */
  async end(connection: string, closed: boolean): Promise<void> {
    this.talks.delete(connection);
    if (closed) await this.drop(connection);
    else setTimeout(() => void this.drop(connection), GRACE_MS).unref();
  }

  /** How a topic stands. Join its room first: what comes between is sent too. */
  async current(topic: string): Promise<TopicSnapshot> {
    await this.make(topic);
    const kept = this.kept.get(topic);
    if (!kept) throw new Error(`There is no topic ${topic}`);
    return kept;
  }

  private ask(connection: string, now = Date.now()): number {
    const talk = this.talks.get(connection);
    const fresh = !talk || now >= talk.windowEnds;
    const said = fresh ? 1 : talk.said + 1;
    const turn = (talk?.turn ?? 0) + 1;
    this.talks.set(connection, { turn, said, windowEnds: fresh ? now + WINDOW_MS : talk.windowEnds });
    if (said > SAID_PER_WINDOW)
      throw refuse('too-many-requests', { seconds: Math.ceil(((talk?.windowEnds ?? now) - now) / 1_000) });
    return turn;
  }

  private async drop(connection: string): Promise<void> {
    const present = this.roster.get(connection);
    if (!present) return;
    this.become(left(this.roster, connection));
    await this.tell({ server: this.server, connection, topic: present.topic, by: present.by });
  }

  private become(next: Roster): void {
    if (next.size === 0 && this.roster.size === 0) return;
    const topics = touched(this.roster, next);
    this.roster = next;
    for (const topic of topics)
      if (this.watched(topic)) this.make(topic).catch((error: unknown) => this.log.warn(`${topic}: ${String(error)}`));
  }

  /** Without the others nothing is lost but that they do not see it. */
  private async tell(told: Told): Promise<void> {
    await this.source
      .query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(told)])
      .catch((error: unknown) => this.log.warn(`Who is present could not be told: ${String(error)}`));
  }

  private hear(payload: string): void {
    const { server, connection, topic, at, by } = JSON.parse(payload) as Told;
    if (server === this.server) return;
    if (at === undefined) this.become(left(this.roster, connection));
    else this.become(arrived(this.roster, { connection, topic, at, by, until: Date.now() + LASTS_MS }));
  }

  /** One after the other, so that the changes of a topic have an order. */
  private make(topic: string): Promise<void> {
    const made = (this.making.get(topic) ?? Promise.resolve()).then(() => this.makeNow(topic));
    this.making.set(
      topic,
      made.catch(() => undefined),
    );
    return made;
  }

  private async makeNow(topic: string): Promise<void> {
    const kind = this.find(topic);
    if (!kind) return;
    const state = JSON.parse(JSON.stringify(await kind.state(whoIsAt(this.roster, topic)))) as object;
    const before = this.kept.get(topic);
    const delta = before && mergePatch.generate<object | undefined>(before.state, state);
    if (before && delta === undefined) return;
    const seq = (before?.seq ?? 0) + 1;
    this.kept.set(topic, { topic, epoch: this.server, seq, state });
    if (delta) this.deliver({ topic, seq, delta });
  }
}
