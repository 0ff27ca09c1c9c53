import { CommandBus } from '@nestjs/cqrs';
import { hashOf } from '../../../../shared/canonical-json.js';
import { hanoiDay } from '../../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Direction, type Gate } from '../../../../shared/domain/place.js';
import { DomainError } from '../../../../shared/domain/problem.js';
import type { Follower } from '../../../../shared/event-store/follower.js';
import type { CommandContext, RecordedEvent } from '../../../../shared/event-store/types.js';
import type { CallChoice } from '../call-ticket/call-choice.js';
import { CallTicket } from '../call-ticket/call-ticket.handler.js';
import { CallToYard } from '../call-to-yard/call-to-yard.handler.js';
import { Estimates } from './estimates.js';
import { GateQueue } from './gate-queue.js';
import type { NextCodes } from './next-in-queue.js';
import { nextCodes, suggestionsFor, type Suggestion } from './next-calls.js';
import { QUEUE_EVENT_TYPES, type QueueEvent } from './queue-event-types.js';
import type { ShownOrder } from './shown-order.js';

/**
 * The one home of the order of a gate's queue: folds the log, suggests the next call for each group of lanes, calls by
 * itself where a lane is in mode AUTO, and says who is next. What it sends is guarded, so a stale one does no harm.
 */
export class Dispatcher implements Follower {
  readonly name: string;
  readonly types = QUEUE_EVENT_TYPES;
  position = 0;
  private queue: GateQueue;
  private estimates = new Estimates();
  private modes = '';
  private readonly written = new Map<Direction, { readonly suggested: string; readonly codes: string }>();

  constructor(
    readonly gate: Gate,
    private readonly shown: ShownOrder,
    private readonly commands: CommandBus,
  ) {
    this.name = `dispatcher-${gate.toLowerCase().replaceAll('_', '-')}`;
    this.queue = new GateQueue(gate);
  }

  start(): void {
    this.position = 0;
    this.queue = new GateQueue(this.gate);
    this.estimates = new Estimates();
    this.written.clear();
  }

  apply(events: readonly RecordedEvent[]): void {
    for (const event of events as unknown as QueueEvent[]) {
      this.queue.apply(event);
      this.estimates.take(event, this.queue);
    }
  }

  async act(now: Date): Promise<void> {
    const estimates = this.estimates.changes;
    if (estimates) {
      await this.shown.estimates(this.gate, estimates);
      this.estimates.shown();
    }
    const { touched } = this.queue;
    const modes = this.queue.modesAt(now);
    if (modes !== this.modes) for (const direction of DIRECTIONS) touched.add(direction);
    this.modes = modes;
    for (const direction of touched) {
      await this.dispatch(direction, now);
      // Only now: an attempt that broke off is made again.
      touched.delete(direction);
    }
  }

  private async dispatch(direction: Direction, now: Date): Promise<void> {
    const found = suggestionsFor(this.queue, direction, this.position, now);
    const auto = found.find(({ mode }) => mode === 'AUTO');
    const shown = found.filter(({ mode }) => mode === 'SUGGEST');
    // An unchanged choice keeps the position it was first made on: it holds there as it holds here.
    const codes = nextCodes(this.queue, direction, now);
    await this.show(direction, shown, { codes, asOf: this.position });
    if (auto) await this.call(auto.choice, now);
  }

  /** Writes what has changed since it was last written. */
  private async show(direction: Direction, suggestions: readonly Suggestion[], next: NextCodes): Promise<void> {
    const suggested = JSON.stringify(suggestions.map(identity));
    const codes = JSON.stringify(next.codes);
    const written = this.written.get(direction);
    await this.shown.replace(this.gate, direction, {
      ...(written?.suggested !== suggested && { suggestions }),
      ...(written?.codes !== codes && { next }),
    });
    this.written.set(direction, { suggested, codes });
  }

  /** One call a direction at a time: its events come back and the next is chosen. A refusal means that something has changed. */
  private async call(choice: CallChoice, now: Date): Promise<void> {
    try {
      const Call = choice.stage === 'YARD' ? CallToYard : CallTicket;
      const estimate = this.estimates.of(choice.ticket);
      const told = { ...choice, ...(estimate && { estimate }) };
      await this.commands.execute(new Call(told, 'AUTO', undefined, this.contextOf(choice, now)));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
    }
  }

  private contextOf({ lane, asOf }: CallChoice, now: Date): CommandContext {
    const key = `call:${lane}:${asOf}`;
    return {
      by: { id: `system:${this.name}`, roles: [], system: true, gate: this.gate },
      key,
      route: 'dispatcher',
      bodyHash: hashOf({ lane, asOf }),
      channel: 'dispatcher',
      correlationId: key,
      gate: this.gate,
      now,
    };
  }
}

/** What makes it another suggestion. A call is refused when the ticket has another reference time than it was chosen with. */
function identity({ choice }: Suggestion): readonly unknown[] {
  const { lane, ticket, rule, policy, after, chosenAt, inputs } = choice;
  return [lane, ticket, rule, policy, after, hanoiDay(new Date(chosenAt)), inputs['referenceTime']];
}
