import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import type { Gate } from '../../shared/domain/place.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { EventStore, type StreamOf } from '../../shared/event-store/types.js';
import type { AcceptedKind, AcceptedValueEvent } from './domain/accepted-value-events.js';
import {
  acceptedValuesFold,
  acceptedValuesStream,
  isTaken,
  refusedValue,
  softened,
  type AcceptedValues,
} from './domain/accepted-values.js';
import { bare } from './domain/checked.js';
import type { DeclaredContent } from './domain/content.js';

export function acceptedValuesOf(gate: Gate): StreamOf<AcceptedValues, AcceptedValueEvent> {
  return { stream: acceptedValuesStream(gate), fold: acceptedValuesFold };
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
   * list is read only when there is such an error. One that is withdrawn in this very moment may still be used.
   * @param before what a correction starts from: what stands there already was accepted when it came
   */
  async soften(findings: readonly FieldProblem[], content: DeclaredContent, now: Date, before?: DeclaredContent) {
    if (!findings.some((each) => refusedValue(content, each))) return findings;
    const { state } = await this.store.load(acceptedValuesOf(content.gate));
    const taken = [...state.values()].filter((each) => isTaken(each, now.toISOString()));
    const keys = new Set(taken.map(({ kind, key }) => `${kind} ${key}`));
    return softened(findings, content, ({ kind, value }, finding) => {
      const stood = before && refusedValue(before, finding)?.value === value;
      return stood === true || keys.has(`${kind} ${this.keyOf(kind, value)}`);
    });
  }
}
