import { Injectable } from '@nestjs/common';
import { PUBLIC_STATUS, type PublicGateView, type PublicStatus } from '../../border/board/index.js';
import { TARIFF, type Tariff } from '../../border/fees/index.js';
import { CALL_LIMITS, NO_SHOW_RULES, SLOT_RULES } from '../../border/queue/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { GATES, type Gate } from '../../shared/domain/place.js';
import type { Words } from '../../shared/domain/problem.js';
import { EventStore } from '../../shared/event-store/types.js';
import { OpenTopics } from '../../shared/live/open-topics.js';
import { settingStream, type Setting } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';

/** The figures of a dated setting, and what they are called. */
export interface Rules<T> {
  readonly name: string;
  readonly title: Words;
  readonly value: T;
}

export interface RulesOfGate {
  readonly slots: Rules<typeof SLOT_RULES.published>;
  readonly call: Rules<typeof CALL_LIMITS.published>;
  readonly noShow: Rules<typeof NO_SHOW_RULES.published>;
  readonly tariff: Rules<Tariff>;
}

/** What the product holds of the gates at this moment. */
@Injectable()
export class GateFacts {
  constructor(
    private readonly topics: OpenTopics,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  get now(): Date {
    return this.clock.now();
  }

  /** What everyone may know of the gates, out of memory; of those named, or of all that are run in full. */
  async gates(named: readonly Gate[]): Promise<readonly PublicGateView[]> {
    const { snapshot } = await this.topics.current(PUBLIC_STATUS);
    const { gates } = snapshot.state as PublicStatus;
    const known = GATES.flatMap((gate) => gates[gate] ?? []);
    return known.filter(({ gate, inFull }) => (named.length > 0 ? named.includes(gate) : inFull));
  }

  /** The rules in force at a gate; the tariff is one for all. */
  async rules(gate: Gate): Promise<RulesOfGate> {
    const [slots, call, noShow, tariff] = await Promise.all([
      this.rule(SLOT_RULES, gate),
      this.rule(CALL_LIMITS, gate),
      this.rule(NO_SHOW_RULES, gate),
      this.tariff(),
    ]);
    return { slots, call, noShow, tariff };
  }

  private async tariff(): Promise<Rules<Tariff>> {
    const { state } = await this.store.load(settingStream(TARIFF));
    return { name: TARIFF.name, title: TARIFF.title, value: inForce(state, this.now) };
  }

  private async rule<T extends object>(setting: Setting<T, 'GATE'>, gate: Gate): Promise<Rules<T>> {
    const { state } = await this.store.load(settingStream(setting, gate));
    return { name: setting.name, title: setting.title, value: inForce(state, this.now) };
  }
}
