import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Gate } from '../../shared/domain/place.js';
import { EventStore } from '../../shared/event-store/types.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import { OpenChecksAtDesk } from '../clearance/index.js';
import { SHIFTS, shiftAt } from '../gates/index.js';
import { CallsByHand, ListOutOfTurn } from '../queue/index.js';
import type { Desk, OpenItems } from './domain/hand-over-events.js';

/** More calls do not wait for a second person at once. */
const MOST_UNCONFIRMED = 200;

/** Looks up what is open at a desk. */
@Injectable()
export class DeskItems {
  constructor(
    private readonly questions: QueryBus,
    private readonly store: EventStore,
  ) {}

  /** What is open now; calls by hand are those of the shift that an instant lies in. */
  async of(gate: Gate, desk: Desk, now: Date): Promise<OpenItems> {
    const { position: head } = await this.store.head();
    const none = { started: [], held: [], calledByHand: [], outOfTurn: [] };
    if (desk === 'LANES') return { ...none, asOf: head, ...(await this.calls(gate, now, head)) };
    const { started, held, position } = await this.questions.execute(new OpenChecksAtDesk(gate, desk, head));
    return { ...none, asOf: position, started, held };
  }

  private async calls(gate: Gate, now: Date, after: number) {
    const { state } = await this.store.load(settingStream(SHIFTS, gate));
    const { from } = shiftAt(inForce(state, now), now);
    const [calledByHand, waiting] = await Promise.all([
      this.questions.execute(new CallsByHand(gate, from, now)),
      this.questions.execute(new ListOutOfTurn(gate, { status: 'UNCONFIRMED', limit: MOST_UNCONFIRMED, after })),
    ]);
    const outOfTurn = waiting.items.map(({ call, code, lane, ground, confirmBy }) => ({
      call,
      code,
      lane,
      ground,
      confirmBy,
    }));
    return { calledByHand, outOfTurn };
  }
}
