import type { Direction, QueueStage } from '../../../../shared/domain/place.js';
import { countOvertaken, type PolicyState } from '../../domain/calling-policy.js';
import type { ClassCredits } from '../../domain/class-turn.js';
import type { WaitingTicket } from '../../domain/policy-inputs.js';

/** Those who wait for one kind of lane in one direction, and what the policy remembers of their calls. */
class Line {
  readonly waiting = new Map<string, WaitingTicket>();
  readonly overtaken = new Map<string, number>();
  credits: ClassCredits = {};
  /** The same as a list, made once after each change and not for every question. */
  list: readonly WaitingTicket[] | undefined;
}

/** The lines before the lanes of a gate, by direction and kind of lane. Mutable, since thousands wait. */
export class WaitingLines {
  private readonly lines = new Map<string, Line>();
  private readonly lineOf = new Map<string, Line>();

  /** What is known of a ticket that waits. */
  get(ticket: string): WaitingTicket | undefined {
    return this.lineOf.get(ticket)?.waiting.get(ticket);
  }

  /** Puts a ticket where it waits now, in place of what was known of it. */
  put(ticket: WaitingTicket): void {
    const { ticket: id, direction, stage } = ticket.input;
    const line = this.of(direction, stage);
    if (this.lineOf.get(id) !== line) this.remove(id);
    line.waiting.set(id, ticket);
    line.list = undefined;
    this.lineOf.set(id, line);
  }

  /** It waits no more; its place is remembered until `forget`. */
  remove(ticket: string): void {
    const line = this.lineOf.get(ticket);
    if (!line) return;
    line.waiting.delete(ticket);
    line.list = undefined;
    this.lineOf.delete(ticket);
  }

  /** It left the line without being called. */
  forget(ticket: string, direction: Direction, stage: QueueStage): void {
    this.of(direction, stage).overtaken.delete(ticket);
  }

  /** Two exchanged their places: what each place was overtaken goes with it. */
  exchange(one: string, other: string, direction: Direction, stage: QueueStage): void {
    const { overtaken } = this.of(direction, stage);
    const [first, second] = [overtaken.get(one), overtaken.get(other)];
    for (const [ticket, count] of [
      [one, second],
      [other, first],
    ] as const) {
      if (count === undefined) overtaken.delete(ticket);
      else overtaken.set(ticket, count);
    }
  }

  waiting(direction: Direction, stage: QueueStage): readonly WaitingTicket[] {
    const line = this.of(direction, stage);
    line.list ??= [...line.waiting.values()];
    return line.list;
  }

  policy(direction: Direction, stage: QueueStage): PolicyState {
    return this.of(direction, stage);
  }

  /** A call: whom it overtook among those who could have been called, and the credits of the classes after it. */
  called(chosen: WaitingTicket, open: readonly WaitingTicket[], credits: ClassCredits): void {
    const line = this.of(chosen.input.direction, chosen.input.stage);
    countOvertaken(line.overtaken, open, chosen);
    line.credits = credits;
  }

  private of(direction: Direction, stage: QueueStage): Line {
    const key = `${direction}.${stage}`;
    const line = this.lines.get(key) ?? new Line();
    this.lines.set(key, line);
    return line;
  }
}
