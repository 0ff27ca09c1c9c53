import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Gate } from '../../shared/domain/place.js';
import { Config } from '../../shared/config/config.js';
import { EventStore } from '../../shared/event-store/types.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import { GateConfig } from '../gates/index.js';
import { refuse } from './domain/counter-problems.js';
import { CODE_FORM, countingMinutes, digitsOf, minuteOf } from './domain/yard-code.js';
import { WITNESS_RULES } from './settings/witness-rules.setting.js';

/**
 * The code that a yard's display changes each minute. Derived from yard and minute, never stored: every server shows and
 * knows the same. The minute is the product's clock's.
 */
@Injectable()
export class YardCodes {
  private readonly key: Buffer;

  constructor(
    { secrets }: Config,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secrets.token, 'gate-yard-code', 'display', 32));
  }

  /** What the display shows at an instant. */
  shown(yard: string, at: Date): string {
    return this.codeOf(yard, minuteOf(at));
  }

  /**
   * The yard of a gate whose display shows this code. Wrong ones are counted by `typist`, across all servers.
   * Throws `yard-code-wrong`, `too-many-requests`.
   */
  async yardOf(gate: Gate, code: string, typist: string, now: Date): Promise<string> {
    const [config, { state }] = await Promise.all([
      this.questions.execute(new GateConfig(gate)),
      this.store.load(settingStream(WITNESS_RULES, gate)),
    ]);
    const { codesKept, codeTries, codeMinutes } = inForce(state, now);
    const lanes = [{ kind: 'yard-code by', of: typist, limit: codeTries, minutes: codeMinutes }];
    await this.tries.take(lanes);
    const minutes = countingMinutes(now, codesKept);
    const typed = CODE_FORM.test(code) ? code : undefined;
    const found = config?.yards.find(({ yard }) => minutes.some((minute) => this.codeOf(yard, minute) === typed));
    if (!found) throw refuse('yard-code-wrong');
    await this.tries.giveBack(lanes);
    return found.yard;
  }

  private codeOf(yard: string, minute: number): string {
    return digitsOf(createHmac('sha256', this.key).update(`${yard} ${minute}`).digest());
  }
}
