import type { Gate, LaneMode } from '../../../../shared/domain/place.js';
import { datedInForce } from '../../../../shared/settings/domain/setting.js';
import { SettingsInMemory, type SettingValueEvent } from '../../../../shared/settings/settings-in-memory.js';
import { GATE_PHASE } from '../../../gates/index.js';
import type { BufferRules } from '../../domain/forward-buffer.js';
import type { PolicyInput } from '../../domain/policy-inputs.js';
import type { TicketFacts } from '../../domain/queue-events.js';
import { modeIn } from '../../phase-mode.js';
import type { PolicyRules } from '../../domain/policy-rules.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { FORWARD_BUFFER } from '../../settings/forward-buffer.setting.js';

/** The rules of a gate's queue as far as its log was taken. */
export class QueueRules {
  private readonly settings = new SettingsInMemory();

  constructor(private readonly gate: Gate) {}

  /** Takes a value that was set or withdrawn; tells whether the reference times of those who wait may be others now. */
  apply(event: SettingValueEvent): boolean {
    this.settings.apply(event);
    return event.data.setting === CALLING_POLICY.name;
  }

  /** The policy in force at an instant. */
  policyAt(at: Date): PolicyRules {
    return policyAt(this.settings.of(CALLING_POLICY, this.gate), at);
  }

  /** The policy by which a ticket's reference time is taken: that of its check-in. */
  policyOf({ checkedInAt }: PolicyInput): PolicyRules {
    return this.policyAt(new Date(checkedInAt));
  }

  bufferAt(at: Date): BufferRules {
    return this.settings.inForce(FORWARD_BUFFER, this.gate, at);
  }

  /** How a lane or park works for a vehicle: where the gate's phase does not bind it, the machine only suggests. */
  modeFor(mode: LaneMode, vehicle: TicketFacts, at: Date): LaneMode {
    return modeIn(this.settings.inForce(GATE_PHASE, this.gate, at), mode, vehicle);
  }

  /** Names what is in force at an instant. */
  versionsAt(at: Date): string {
    const buffer = datedInForce(this.settings.of(FORWARD_BUFFER, this.gate), at)?.from ?? '';
    const phase = datedInForce(this.settings.of(GATE_PHASE, this.gate), at)?.from ?? '';
    return `${this.policyAt(at).version} ${buffer} ${phase}`;
  }
}
