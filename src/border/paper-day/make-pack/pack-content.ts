import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { PlaceNames } from '../../../shared/http/place-names.js';
import { OpenChecksOfGate, type OpenChecksOfGateView } from '../../clearance/index.js';
import { PlatesOf } from '../../declarations/index.js';
import { PaperQueue, type PaperQueueView } from '../../queue/index.js';
import type { PackFor } from '../domain/paper-events.js';

/** What a pack says of a gate at a moment. */
export interface PackContent {
  readonly queue: PaperQueueView;
  readonly checks: OpenChecksOfGateView;
  /** By declaration. */
  readonly plates: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
  /** What lanes and yards are called, by their codes. */
  readonly places: ReadonlyMap<string, Words>;
  /** Position of the log up to which everything in it is known. */
  readonly asOf: number;
  /** The product had not caught up with itself. */
  readonly stale: boolean;
}

/** Reads what packs are made of, each gate's queue once. */
@Injectable()
export class PackContents {
  constructor(
    private readonly questions: QueryBus,
    private readonly places: PlaceNames,
  ) {}

  queueOf(gate: Gate): Promise<PaperQueueView> {
    return this.questions.execute(new PaperQueue(gate));
  }

  async of(gate: Gate, whom: PackFor, queue: PaperQueueView): Promise<PackContent> {
    const agency = whom === 'BOARD' ? undefined : whom;
    const checks = await this.questions.execute(new OpenChecksOfGate(gate, agency));
    const queued = [...queue.waiting, ...queue.called];
    const ids = new Set([...queued, ...checks.checks].map(({ declaration }) => declaration));
    // Asked for the officers of the gate, who are who the pack is for.
    const officers = { id: 'system:emergency-pack', roles: ['BORDER_GUARD'], gate } as const;
    const plates = await this.questions.execute(new PlatesOf(officers, [...ids]));
    const places = queued.flatMap(({ yard, call }) => [yard, call?.lane].filter((code) => code !== undefined));
    return {
      queue,
      checks,
      plates,
      places: await this.places.of([...new Set(places)]),
      codes: new Map(queued.map(({ declaration, code }) => [declaration, code])),
      asOf: Math.min(queue.position, checks.position),
      stale: queue.stale || checks.stale,
    };
  }
}
