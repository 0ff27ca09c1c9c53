import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import type { Gate } from '../../shared/domain/place.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { EventStore, type StreamOf } from '../../shared/event-store/types.js';
import type { AcceptedKind, AcceptedValueEvent } from './domain/accepted-value-events.js';
import {
  accepts,
  acceptedValuesFold,
  acceptedValuesStream,
  refusedValue,
  requireAccepted,
  softened,
  type AcceptedUse,
  type AcceptedValues,
} from './domain/accepted-values.js';
import { bare } from './domain/checked.js';
import type { DeclaredContent } from './domain/content.js';

export function acceptedValuesOf(gate: Gate): StreamOf<AcceptedValues, AcceptedValueEvent> {
  return { stream: acceptedValuesStream(gate), fold: acceptedValuesFold };
}

const LIST = 'accepted values';

/** What officers accepted at a gate, as a stream to guard beside a content that rests on it; none beside others. */
export function acceptedBeside(uses: readonly AcceptedUse[], gate: Gate): Record<string, StreamOf<AcceptedValues>> {
  return uses.length > 0 ? { [LIST]: acceptedValuesOf(gate) } : {};
}

/** Throws `invalid-declaration` when one of them was withdrawn since the content was checked. */
export function requireStillAccepted(states: object, uses: readonly AcceptedUse[], at: string): void {
  const values = (states as Record<string, AcceptedValues>)[LIST];
  if (values) requireAccepted(values, uses, at);
}

/** Finds what officers accepted at a gate, without the log saying what it is. */
@Injectable()
export class AcceptedAtGate {
  constructor(
    private readonly config: Config,
    private readonly store: EventStore,
  ) {}

  keyOf(kind: AcceptedKind, value: string): string {
    const text = `accepted ${kind} ${bare(value)}`;
    return createHmac('sha256', this.config.secrets.plateKey).update(text).digest('hex').slice(0, 32);
  }

  /**
   * The findings against a content; an error at a value that an officer of its gate accepted has become a warning. The
   * list is read only when there is such an error. What the content rests on is looked at again where it is written.
   * @param before what a correction starts from: what stands there already was accepted when it came
   */
  async soften(findings: readonly FieldProblem[], content: DeclaredContent, now: Date, before?: DeclaredContent) {
    const uses: AcceptedUse[] = [];
    if (!findings.some((each) => refusedValue(content, each))) return { findings, uses };
    const { state } = await this.store.load(acceptedValuesOf(content.gate));
    const after = softened(findings, content, ({ kind, value }, finding) => {
      if (before && refusedValue(before, finding)?.value === value) return true;
      const use = { kind, key: this.keyOf(kind, value), refused: finding };
      if (!accepts(state, use, now.toISOString())) return false;
      uses.push(use);
      return true;
    });
    return { findings: after, uses };
  }
}
