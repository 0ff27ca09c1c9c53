import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../domain/roles.js';

/** A kind of topic that clients may watch. Contexts register theirs; AsyncAPI and the gateway read them here. */
export interface LiveTopic<State extends object = object> {
  /** How its topics begin; what follows names one, e.g. `board-` and `board-HUU_NGHI`. */
  readonly prefix: string;
  /** For AsyncAPI: what it tells, and the class that describes its state. */
  readonly summary: string;
  readonly stateClass: new () => State;
  readonly names: () => readonly string[];
  /** Of topics that nobody can count, e.g. one a firm: a regular expression of their whole names. */
  readonly pattern?: string;
  readonly mayWatch: (by: Principal, topic: string) => boolean;
  /** The whole state as the tables say it; runs inside the snapshot's REPEATABLE READ transaction. */
  readonly state: (topic: string, manager: EntityManager) => Promise<State>;
  /** Projections that write it: as long as one is behind the log, the topic is not fresh. */
  readonly projections: readonly string[];
}

@Injectable()
export class LiveTopics {
  private readonly byPrefix = new Map<string, LiveTopic>();

  register(topic: LiveTopic): void {
    if (this.byPrefix.has(topic.prefix)) throw new Error(`Topic ${topic.prefix} is registered twice`);
    this.byPrefix.set(topic.prefix, topic);
  }

  /** The kind of a topic by its name; undefined when there is none of that name. */
  find(name: string): LiveTopic | undefined {
    return this.all().find(
      ({ prefix, names, pattern }) =>
        name.startsWith(prefix) &&
        (names().includes(name) || (pattern !== undefined && new RegExp(pattern).test(name))),
    );
  }

  all(): readonly LiveTopic[] {
    return [...this.byPrefix.values()];
  }
}
