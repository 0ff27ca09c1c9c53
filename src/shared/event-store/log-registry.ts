import { Injectable } from '@nestjs/common';
import type { Follower } from './follower.js';
import type { Deadline, Reaction, RowProjection } from './projection.js';

/**
 * What the contexts tell the log at boot: which events exist and who follows them. Modules call it in their constructor
 * or `onModuleInit`, in every process, so that an event type that nobody registered is known to be from a newer version.
 */
@Injectable()
export class LogRegistry {
  private readonly types = new Set<string>();
  private readonly names = new Set<string>();
  readonly projections: RowProjection[] = [];
  readonly reactions: Reaction[] = [];
  readonly deadlines: Deadline[] = [];
  readonly followers: Follower[] = [];

  /** Registers event types. The same type twice is a programming error and throws. */
  events(types: readonly string[]): void {
    for (const type of types) {
      if (this.types.has(type)) throw new Error(`Event type ${type} is registered twice`);
      this.types.add(type);
    }
  }

  /** Registers a projection. Its name must be unique among all that follow the log. */
  project(projection: RowProjection): void {
    this.claim(projection.name);
    this.projections.push(projection);
  }

  react(reaction: Reaction): void {
    this.claim(reaction.name);
    this.reactions.push(reaction);
  }

  deadline(deadline: Deadline): void {
    this.claim(`deadline:${deadline.kind}`);
    this.deadlines.push(deadline);
  }

  follow(follower: Follower): void {
    this.claim(follower.name);
    this.followers.push(follower);
  }

  knows(type: string): boolean {
    return this.types.has(type);
  }

  get knownTypes(): readonly string[] {
    return [...this.types];
  }

  /** Who follows event types that nobody registered: names mistyped, renamed, or of a context that is not there. */
  strangers(): string[] {
    const followers = [
      ...[...this.projections, ...this.reactions, ...this.followers].map(({ name, types }) => ({ name, types })),
      ...this.deadlines.map(({ kind, types }) => ({ name: `deadline:${kind}`, types })),
    ];
    return followers.flatMap(({ name, types }) =>
      types.filter((type) => !this.knows(type)).map((type) => `${name} follows ${type}`),
    );
  }

  private claim(name: string): void {
    if (this.names.has(name)) throw new Error(`Two followers of the log are named ${name}`);
    this.names.add(name);
  }
}
