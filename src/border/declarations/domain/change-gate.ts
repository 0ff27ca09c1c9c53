import { AGENCIES, type Agency, type Gate } from '../../../shared/domain/place.js';
import type { Act } from './act.js';
import type { DeclarationEvent } from './declaration-events.js';
import type { Declared } from './declaration.js';

/** All look anew where the vehicle goes on, but for the fee, which is the province's and paid. */
const LOOKED_AT_BY: readonly Agency[] = AGENCIES.filter((agency) => agency !== 'GATE_FEE');

export interface GateChanged {
  readonly gate: Gate;
  readonly route: string;
  readonly reason: string;
  /** Reference of the sealed content that names the new gate. */
  readonly content: string;
}

/** An accepted declaration goes on at another gate: only gate and route change, nobody is asked about the rest again. */
export function changeGate(declared: Declared, to: GateChanged, { at, role }: Act): DeclarationEvent[] {
  const { gate, route, reason, content } = to;
  const facts = { ...declared.facts, gate, route };
  const change = { what: 'GATE', reason, reopens: LOOKED_AT_BY, was: declared.facts.gate, now: gate } as const;
  return [
    {
      type: 'DeclarationCorrected',
      data: {
        declaration: declared.declaration,
        gate,
        at,
        revision: declared.revision + 1,
        content,
        facts,
        changed: ['gate', 'route'],
        accepted: true,
        change,
        ...(role && { role }),
      },
    },
  ];
}
