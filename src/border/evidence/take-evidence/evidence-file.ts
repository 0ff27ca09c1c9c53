import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import type { LogPosition } from '../../../shared/event-store/types.js';
import type { Evidence } from '../domain/evidence.js';
import { isWithheld, sealedIn } from '../domain/withheld.js';
import { evidenceAnswer } from '../evidence.answer.js';
import { LogReader, type ProvenRow } from './log-reader.js';

const FACTS_AT_ONCE = 100;

/** Writes the file: JSON lines, each `kind` documented in docs/evidence.md. Made as it is sent, however long it is. */
@Injectable()
export class EvidenceFile {
  constructor(
    private readonly log: LogReader,
    private readonly facts: PersonalFacts,
  ) {}

  async *lines(evidence: Evidence, madeAt: Date, { position, epoch }: LogPosition): AsyncGenerator<string> {
    const digest = createHash('sha256');
    const counts = { events: 0, withheld: 0, facts: 0 };
    const line = (of: object) => {
      const text = `${JSON.stringify(of)}\n`;
      digest.update(text);
      return text;
    };
    const about = { ...evidenceAnswer(evidence), upTo: position, epoch, madeAt: madeAt.toISOString() };
    yield line({ kind: 'evidence', format: 1, ...about });
    let refs: string[] = [];
    for await (const row of this.log.eventsOf(evidence, position)) {
      const hidden = isWithheld(row, evidence);
      counts[hidden ? 'withheld' : 'events'] += 1;
      yield line(hidden ? withheld(row) : shown(row));
      if (evidence.opened && !hidden) refs.push(...sealedIn(row));
      if (refs.length < FACTS_AT_ONCE) continue;
      for (const fact of await this.opened(refs)) yield line(fact);
      counts.facts += refs.length;
      refs = [];
    }
    for (const fact of await this.opened(refs)) yield line(fact);
    counts.facts += refs.length;
    yield `${JSON.stringify({ kind: 'end', ...counts, sha256: digest.digest('hex') })}\n`;
  }

  /** What was erased is told to be so. */
  private async opened(refs: readonly string[]): Promise<readonly object[]> {
    const found = await this.facts.read([...new Set(refs)]);
    return refs.map((ref) => ({
      kind: 'fact',
      ref,
      ...(found.has(ref) ? { content: found.get(ref) } : { erased: true }),
    }));
  }
}

function shown({ recorded_at, ...event }: ProvenRow): object {
  return { kind: 'event', ...event, recordedAt: new Date(recorded_at).toISOString() };
}

/** A step of another agency, or at another gate: that there is one, and its place in the proof. */
function withheld({ stream, version, hash, prev }: ProvenRow): object {
  return { kind: 'withheld', stream, version, prev, hash };
}
