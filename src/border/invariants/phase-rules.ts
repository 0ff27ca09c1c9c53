import type { Gate } from '../../shared/domain/place.js';
import type { PhaseRules } from '../gates/index.js';
import type { TicketEvent } from '../queue/index.js';
import type { Rule } from './rule.js';

interface SetPhase {
  readonly change: string;
  readonly from: string;
  readonly value: PhaseRules;
}

type PhaseFact = {
  readonly type: 'SettingSet' | 'SettingWithdrawn';
  readonly data: SetPhase & { readonly setting: string; readonly gate: Gate };
};
type Late = TicketEvent & { type: 'TicketOvertaken' | 'TicketSetBack' | 'TicketNoShow' };

type Facts = { readonly firm: string; readonly carrier?: string; readonly route: string };

/** Nobody is overtaken, set back or a no-show at a gate whose phase does not bind him. */
export function lateWhereBound(): Rule {
  const phases = new Map<Gate, SetPhase[]>();
  return {
    name: 'late-where-bound',
    on: ['SettingSet', 'SettingWithdrawn', 'TicketOvertaken', 'TicketSetBack', 'TicketNoShow'],
    before: (event, world) => {
      const told = event as unknown as PhaseFact | Late;
      if (told.type === 'SettingSet' || told.type === 'SettingWithdrawn') {
        const { type, data } = told;
        if (data.setting !== 'gate-phase') return undefined;
        const others = (phases.get(data.gate) ?? []).filter(({ change }) => change !== data.change);
        phases.set(data.gate, type === 'SettingSet' ? [...others, data] : others);
        return undefined;
      }
      const { type, data } = event as unknown as Late;
      const begun = (phases.get(data.gate) ?? []).filter(({ from }) => from <= data.at);
      const now = begun.reduce<SetPhase | undefined>(
        (last, each) => (last && last.from > each.from ? last : each),
        undefined,
      );
      const facts = world.ticket(data.declaration)?.facts;
      if (!now || !facts || now.value.phase === 'LIVE') return undefined;
      const bound = now.value.phase === 'PILOT' && isNamed(now.value, facts);
      return !bound && `${type} while the gate was in ${now.value.phase}`;
    },
  };
}

function isNamed({ firms, routes }: PhaseRules, { firm, carrier = firm, route }: Facts): boolean {
  return routes.includes(route) || firms.includes(firm) || firms.includes(carrier);
}
