import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { TryBudgets } from '../../../shared/http/try-budgets.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import {
  SubmitDeclaration,
  checkPlate,
  walkInContent,
  type DeclarationOutcome,
  type PlateOf,
  type WalkIn,
} from '../../declarations/index.js';
import { GateConfig } from '../../gates/index.js';
import { WALK_IN_RULES } from '../settings/walk-in-rules.setting.js';
import { WalkInLinks } from '../walk-in-links.js';

/** What is asked of a vehicle that comes undeclared. */
export interface WalkInTold {
  readonly plate: string;
  readonly country?: PlateOf['country'];
  readonly phone?: string;
  readonly cargo: WalkIn['cargo'];
  readonly direction: Direction;
  readonly type?: WalkIn['type'];
  readonly route?: string;
}

export interface Registered {
  readonly done: Committed<DeclarationOutcome>;
  /** ISO instant until which the link may be used. */
  readonly until: string;
  readonly link: string;
}

/** Registers vehicles that come undeclared. The link is no part of what is kept for a retry: it is signed anew. */
@Injectable()
export class RegisterWalkIn {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly tries: TryBudgets,
    private readonly links: WalkInLinks,
  ) {}

  /** Throws `invalid-declaration`, `vehicle-already-declared`, `vehicle-in-other-fleet`, `too-many-requests`. */
  async register(told: WalkInTold, context: CommandContext): Promise<Registered> {
    const { by, now } = context;
    if (!by.gate) throw refuse('not-allowed');
    const { state } = await this.store.load(settingStream(WALK_IN_RULES, by.gate));
    const { linkHours, perKiosk, kioskMinutes, crossingHours } = inForce(state, now);
    // Nobody looks on at a kiosk.
    if (by.roles.includes('KIOSK'))
      await this.tries.take([{ kind: 'walk-in at', of: by.id, limit: perKiosk, minutes: kioskMinutes }]);
    const content = walkInContent(await this.walkInOf(told, by.gate), now, crossingHours);
    const done = await this.commands.execute(new SubmitDeclaration(context, content));
    const until = plusMinutes(now, linkHours * 60);
    return { done, until: until.toISOString(), link: this.links.pathOf(done.answer.id, until) };
  }

  private async walkInOf(told: WalkInTold, gate: Gate): Promise<WalkIn> {
    const { plate, cargo, direction, type, phone } = told;
    const config = told.route === undefined ? await this.questions.execute(new GateConfig(gate)) : undefined;
    return {
      gate,
      route: told.route ?? config?.routes[0]?.route ?? '',
      direction,
      plate,
      country: told.country ?? checkPlate(plate).value?.country ?? 'VN',
      cargo,
      ...(type && { type }),
      ...(phone && { contactPhone: phone }),
    };
  }
}
