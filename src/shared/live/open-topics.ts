import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import mergePatch from 'json-merge-patch';
import { v7 as uuidv7 } from 'uuid';
import { Freshness } from './freshness.js';
import type { TopicChange, TopicSnapshot } from './live-messages.js';

/** As often as this a topic is made anew while somebody watches it or asks for it. */
const EVERY_MS = 2_000;

/** A topic that anyone may watch, without a sign-in. What it says is made of other read models. */
export interface OpenTopic<State extends object = object> {
  readonly topic: string;
  /** For AsyncAPI: what it tells, and the class that describes its state. */
  readonly summary: string;
  readonly stateClass: new () => State;
  /** Without null and undefined: a merge patch cannot say them. */
  readonly state: () => Promise<State>;
}

interface Kept {
  readonly snapshot: TopicSnapshot;
  /** Real time in ms at which what it is made of was complete. */
  readonly fresh: number;
  readonly madeAt: number;
}

/**
 * Makes what is told to everyone: once every two seconds for as many as ask, and not at all when nobody does. Each server
 * numbers its changes for itself, so its epoch is its own: whoever comes from another gets a snapshot.
 */
@Injectable()
export class OpenTopics implements OnApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly topics = new Map<string, OpenTopic>();
  private readonly kept = new Map<string, Kept>();
  private readonly making = new Map<string, Promise<Kept>>();
  private readonly epoch = uuidv7();
  private timer: NodeJS.Timeout | undefined;
  private deliver: (change: TopicChange) => void = () => undefined;

  constructor(private readonly freshness: Freshness) {}

  register(topic: OpenTopic): void {
    this.topics.set(topic.topic, topic);
  }

  find(name: string): OpenTopic | undefined {
    return this.topics.get(name);
  }

  all(): readonly OpenTopic[] {
    return [...this.topics.values()];
  }

  /** Tells changes of the topics that somebody watches here. */
  start(watched: (topic: string) => boolean, deliver: (change: TopicChange) => void): void {
    this.deliver = deliver;
    this.timer = setInterval(() => {
      for (const name of this.topics.keys())
        if (watched(name)) this.current(name).catch((error: unknown) => this.log.warn(`${name}: ${String(error)}`));
    }, EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How it stands, at most two seconds old. All who ask at once share one making. */
  async current(name: string): Promise<Kept> {
    const kept = this.kept.get(name);
    if (kept && Date.now() - kept.madeAt < EVERY_MS - 50) return kept;
    const running = this.making.get(name) ?? this.make(name).finally(() => this.making.delete(name));
    this.making.set(name, running);
    try {
      return await running;
    } catch (error) {
      // Its age says how old it is; without a database that is more than nothing.
      if (kept) return kept;
      throw error;
    }
  }

  private async make(name: string): Promise<Kept> {
    const topic = this.topics.get(name);
    if (!topic) throw new Error(`There is no open topic ${name}`);
    const { since: fresh } = this.freshness;
    const state = JSON.parse(JSON.stringify(await topic.state())) as object;
    const before = this.kept.get(name)?.snapshot;
    const delta = before && mergePatch.generate<object | undefined>(before.state, state);
    const unchanged = before && delta === undefined;
    const snapshot = unchanged ? before : { topic: name, epoch: this.epoch, seq: (before?.seq ?? 0) + 1, state };
    const kept = { snapshot, fresh, madeAt: Date.now() };
    this.kept.set(name, kept);
    if (delta) this.deliver({ topic: name, seq: snapshot.seq, delta });
    return kept;
  }
}
