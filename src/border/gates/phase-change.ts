import type { Gate } from '../../shared/domain/place.js';
import type { RowChange } from '../../shared/event-store/projection.js';
import type { SettingValueEvent } from '../../shared/settings/settings-in-memory.js';
import { withPhase, type DatedPhase, type PhaseRules } from './domain/gate-phase.js';
import { GATE_PHASE } from './settings/gate-phase.setting.js';

/** What a value of a setting changes in a gate's row that keeps its phases: nothing unless it is the gate's phase. */
export function phaseChange<Row extends { readonly gate: Gate; readonly phases: readonly DatedPhase[] }>({
  type,
  data,
}: SettingValueEvent): RowChange<Row>[] {
  const { setting, gate, change } = data;
  if (setting !== GATE_PHASE.name || gate === undefined) return [];
  const { phase, routes } = type === 'SettingSet' ? (data.value as PhaseRules) : { phase: undefined, routes: [] };
  const next = phase && type === 'SettingSet' ? { change, from: data.from, phase, routes } : undefined;
  return [{ key: gate, apply: (row) => row && { ...row, phases: withPhase(row.phases, change, next) } }];
}
