import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { DomainEvent } from '../../shared/domain/decider.js';
import { plusMinutes } from '../../shared/domain/hanoi-time.js';
import type { Role } from '../../shared/domain/roles.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { EventStore, type PersonalFact, type StreamOf } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import type { DeclaredContent } from './domain/content.js';
import { declarationFold, declarationStream, type Declared } from './domain/declaration.js';
import { contentOfReturn, declareReturn, factsOfReturn } from './domain/far-side-return.js';
import { vehicleClaim, vehiclesOf, type VehicleClaim } from './domain/vehicle-claim.js';
import { followWithClaims } from './domain/vehicle-claims.js';
import { DECLARATION_RULES } from './settings/declaration-rules.setting.js';

/** The declaration of a vehicle's way back, ready to be written beside the clearance of its export. */
export interface PreparedReturn {
  readonly declaration: string;
  readonly streams: Readonly<Record<string, StreamOf>>;
  /** Throws `vehicle-already-declared` when its import is declared already. */
  readonly events: (states: Readonly<Record<string, unknown>>) => Readonly<Record<string, readonly DomainEvent[]>>;
  readonly personal: readonly PersonalFact[];
}

const CLAIM = 'claim ';
const OWN = 'way back';

/** Declares what the far side sent back, from what was declared of its export. */
@Injectable()
export class FarSideReturns {
  constructor(
    private readonly personal: PersonalFacts,
    private readonly store: EventStore,
  ) {}

  /** Throws `not-found` when the content was erased. */
  async prepare(original: Declared, emptied: boolean, now: Date, role?: Role): Promise<PreparedReturn> {
    const sealed = await this.personal.read([original.content]);
    const before = sealed.get(original.content) as DeclaredContent | undefined;
    if (!before) throw refuse('not-found');
    const { state } = await this.store.load(settingStream(DECLARATION_RULES, original.facts.gate));
    const { wayBackHours } = inForce(state, now);
    const [from, to] = [now, plusMinutes(now, wayBackHours * 60)].map((at) => at.toISOString()) as [string, string];
    const content = contentOfReturn(before, emptied, from, to);
    const facts = factsOfReturn(original, content);
    const declaration = uuidv7();
    const ref = uuidv7();
    const vehicles = vehiclesOf(facts);
    const claims = vehicles.map((vehicle) => [CLAIM + vehicle, vehicleClaim(vehicle, 'IMPORT')] as const);
    const own = { stream: declarationStream(declaration), fold: declarationFold, fresh: true };
    return {
      declaration,
      streams: { ...Object.fromEntries(claims), [OWN]: own },
      events: (states) => {
        const declared = declareReturn(
          declaration,
          original,
          { content: ref, facts },
          { at: from, ...(role && { role }) },
        );
        const held = new Map(vehicles.map((each) => [each, states[CLAIM + each] as VehicleClaim]));
        const followed = [...followWithClaims(undefined, declared, held)];
        return { [OWN]: declared, ...Object.fromEntries(followed.map(([of, events]) => [CLAIM + of, events])) };
      },
      personal: [{ ref, subject: `declaration-${declaration}`, content }],
    };
  }
}
