import type { Member } from './member.js';

/** What a batch under way holds: no other batch of this process touches it. */
export interface Hold {
  streams: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** Members in order of arrival. Batches under way in this process never share a stream that one of them may write. */
export class WaitingLine {
  private members: Member[] = [];
  private readonly holds = new Set<Hold>();

  get length(): number {
    return this.members.length;
  }

  add(member: Member): void {
    this.members.push(member);
  }

  /**
   * Takes up to `max` members that touch nothing held. Who must wait keeps his streams reserved against those behind
   * him, else a member of two busy streams could wait for ever.
   */
  take(max: number): { members: Member[]; hold: Hold } | undefined {
    const taken: Member[] = [];
    const left: Member[] = [];
    const tags = new Set<string>();
    const reserved = new Set<string>();
    const busyTags = new Set<string>();
    for (const hold of this.holds) {
      for (const stream of hold.streams) reserved.add(stream);
      for (const tag of hold.tags) busyTags.add(tag);
    }
    for (const member of this.members) {
      const streams = member.streams;
      const free =
        taken.length < max &&
        !busyTags.has(member.tag) &&
        !tags.has(member.tag) &&
        (reserved.size === 0 || !streams.some((stream) => reserved.has(stream)));
      if (free) {
        taken.push(member);
        tags.add(member.tag);
      } else {
        left.push(member);
        if (taken.length < max) for (const stream of streams) reserved.add(stream);
      }
    }
    if (taken.length === 0) return undefined;
    this.members = left;
    const hold = { streams: new Set(taken.flatMap((member) => member.streams)), tags };
    this.holds.add(hold);
    return { members: taken, hold };
  }

  free(hold: Hold): void {
    this.holds.delete(hold);
  }
}
