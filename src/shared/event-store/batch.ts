import { v7 as uuidv7 } from 'uuid';
import type { KeyRing } from '../config/secrets.js';
import type { DomainEvent } from '../domain/decider.js';
import { DomainError } from '../domain/problem.js';
import type { AppendBatch, NewCommand, NewEvent, NewFact } from './append.js';
import { eventHash } from './event-hash.js';
import type { Member } from './member.js';
import { metadataOf } from './metadata.js';
import { requirePlain, requireText, requireTexts } from './plain-json.js';
import { seal } from './sealing.js';
import type { AnyFold, FoldedStream } from './stream-cache.js';

/** What became of a member that has its place in the batch. `last`: its last event in the batch, null when it wrote none. */
export interface Decided {
  readonly member: Member;
  readonly status: number;
  readonly answer?: unknown;
  readonly refusal?: DomainError;
  readonly last: number | null;
}

interface Change {
  readonly stream: string;
  readonly folded: FoldedStream;
  readonly events: readonly NewEvent[];
}

const REFUSED = 409;

/**
 * Members decided one after the other on states in memory, each seeing what those before it wrote. The whole stands or
 * falls with the heads that the streams were folded at, so a refusal too is only believed when they still hold.
 */
export class Batch {
  readonly decided: Decided[] = [];
  private readonly events: NewEvent[] = [];
  private readonly commands: NewCommand[] = [];
  private readonly facts: NewFact[] = [];
  private readonly heads = new Map<string, number>();
  private readonly written = new Set<string>();

  /** @param streams every stream that a member names, folded by all folds that are asked of it */
  constructor(
    private readonly streams: Map<string, FoldedStream>,
    private readonly keys: KeyRing,
  ) {
    for (const [stream, { version }] of streams) this.heads.set(stream, version);
  }

  /** Decides a member. Throws what `decide` throws unless it is a refusal; then the batch is as it was. */
  add(member: Member): void {
    const { context } = member.execution;
    for (const text of [context.by.id, context.key, context.route]) requireText(text, 'key');
    let decision: Readonly<Record<string, readonly DomainEvent[] | undefined>>;
    try {
      decision = member.execution.decide(this.statesFor(member)) as typeof decision;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      requireTexts(error.parameters, 'parameters');
      requireTexts(error.fields, 'fields');
      this.record(member, { member, status: REFUSED, refusal: error, last: null }, null);
      return;
    }
    const changes = this.changesOf(member, decision);
    const before = changes.map(({ stream }) => [stream, this.streams.get(stream)] as const);
    for (const { stream, folded } of changes) this.streams.set(stream, folded);
    try {
      const answer = member.execution.answer(this.statesFor(member) as never);
      requireTexts(answer, 'answer');
      // Nothing names the facts of a command that wrote nothing: they would lie there for ever.
      const facts = changes.length > 0 ? this.sealed(member) : [];
      const first = this.events.length + 1;
      for (const { stream, events } of changes) {
        this.events.push(...events);
        this.written.add(stream);
      }
      this.facts.push(...facts);
      const last = this.events.length >= first ? this.events.length : null;
      this.record(member, { member, status: member.execution.status ?? 200, answer, last }, last && first);
    } catch (error) {
      for (const [stream, folded] of before) if (folded) this.streams.set(stream, folded);
      throw error;
    }
  }

  /** Streams that this batch changes, known once all are decided. */
  get writes(): ReadonlySet<string> {
    return this.written;
  }

  /** The streams as they are once this batch is written. */
  get after(): ReadonlyMap<string, FoldedStream> {
    return this.streams;
  }

  toAppend(recordedAt: Date | null): AppendBatch {
    const heads = [...this.heads].map(([stream, version]) => ({ stream, version }));
    return { heads, events: this.events, commands: this.commands, facts: this.facts, recordedAt };
  }

  private statesFor(member: Member): Record<string, unknown> {
    const states: Record<string, unknown> = {};
    for (const [name, { stream, fold }] of Object.entries(member.execution.streams))
      states[name] = this.streams.get(stream)?.states.get(fold);
    return states;
  }

  private changesOf(member: Member, decision: Readonly<Record<string, readonly DomainEvent[] | undefined>>): Change[] {
    const metadata = metadataOf(member.execution.context);
    const changes: Change[] = [];
    const ids = [...(member.execution.eventIds ?? [])];
    let n = this.events.length;
    for (const [name, decidedEvents] of Object.entries(decision)) {
      const of = member.execution.streams[name];
      if (!of) throw new Error(`decide gave events for ${name}, which is not among the streams of the command`);
      const from = this.streams.get(of.stream);
      if (!decidedEvents?.length || !from) continue;
      if (changes.some((change) => change.stream === of.stream))
        throw new Error(`decide gave events for stream ${of.stream} under two names`);
      const states = new Map<AnyFold, unknown>(from.states);
      let { version, hash } = from;
      const events = decidedEvents.map(({ type, data }): NewEvent => {
        requirePlain(data, type);
        const event = { id: ids.shift() ?? uuidv7(), stream: of.stream, version: ++version, type, data, metadata };
        hash = eventHash(event, hash);
        for (const [fold, state] of states) states.set(fold, fold.evolve(state, { type, data }));
        return { n: ++n, ...event, hash };
      });
      changes.push({ stream: of.stream, events, folded: { version, hash, states } });
    }
    return changes;
  }

  private sealed(member: Member): NewFact[] {
    return (member.execution.personal ?? []).map(({ ref, subject, content }) => {
      requireText(ref, 'ref');
      requireText(subject, 'subject');
      // What is opened again goes into rows, which hold no other text than the log.
      requireTexts(content, 'personal');
      const { ciphertext, keyId } = seal(this.keys, ref, content);
      return { ref, subject, ciphertext: ciphertext.toString('hex'), keyId };
    });
  }

  private record(member: Member, decided: Decided, first: number | null): void {
    const { by, key, route, bodyHash } = member.execution.context;
    const { status, answer, refusal, last } = decided;
    this.decided.push(decided);
    this.commands.push({
      actor: by.id,
      key,
      route,
      bodyHash,
      first,
      last,
      status,
      ...(refusal
        ? { refusal: { code: refusal.code, parameters: refusal.parameters, fields: refusal.fields } }
        : { answer: answer ?? null }),
    });
  }
}
