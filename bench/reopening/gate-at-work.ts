import type { BenchGate } from '../declaring.js';
import type { Officers } from './officers.js';

interface Suggestions {
  readonly suggestions: readonly { readonly lane: string; readonly ticket: string; readonly stage: string }[];
}

const YARD = { HUU_NGHI: 'HN-XUAN-CUONG', TAN_THANH: 'TT-BAO-NGUYEN' } as const;

/** A gate on the day it opens again: calls at a pace, and lets whoever is called through. */
export class GateAtWork {
  crossed = 0;
  private readonly lanes = new Map<string, Promise<unknown>>();
  private readonly journeys: Promise<void>[] = [];
  private over = false;

  constructor(
    private readonly gate: BenchGate,
    private readonly officers: Officers,
    /** Milliseconds between two calls. */
    private readonly paceMs: number,
  ) {}

  /** Calls until `stop`; a call that comes late is made up for. */
  async call(): Promise<void> {
    for (let due = performance.now(); !this.over; due += this.paceMs) {
      await pause(Math.max(0, due - performance.now()));
      await this.callOne();
    }
    await Promise.all(this.journeys);
  }

  stop(): void {
    this.over = true;
  }

  /** A vehicle that was declared before arrives. */
  async arrive(declaration: string): Promise<void> {
    const body = { declaration, yard: YARD[this.gate], witness: 'YARD_SCAN' };
    await this.officers.command('YARD_OPERATOR', this.gate, '/check-ins', body);
  }

  private async callOne(): Promise<void> {
    const path = `/gates/${this.gate}/suggestions`;
    const found = await this.officers.ask<Suggestions>('LANE_CONTROLLER', this.gate, path);
    const next = found?.suggestions.find(({ stage }) => stage === 'BORDER');
    if (!next) return;
    const called = await this.officers.command<{ declaration: string }>(
      'LANE_CONTROLLER',
      this.gate,
      `/lanes/${next.lane}/calls`,
      { ticket: next.ticket },
    );
    if (called) this.journeys.push(this.letThrough(next.lane, next.ticket, called.declaration));
  }

  private async letThrough(lane: string, ticket: string, declaration: string): Promise<void> {
    const { officers, gate } = this;
    await officers.command('YARD_OPERATOR', gate, `/tickets/${ticket}/answer-call`);
    // A lane holds one vehicle.
    const before = this.lanes.get(lane);
    const through = (async () => {
      await before;
      await officers.command('LANE_CONTROLLER', gate, `/lanes/${lane}/admissions`, { ticket });
      await officers.command('LANE_CONTROLLER', gate, `/lanes/${lane}/vacate`, { ticket });
    })();
    this.lanes.set(lane, through);
    await through;
    if (await officers.checkAndCross(declaration, gate)) this.crossed++;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
