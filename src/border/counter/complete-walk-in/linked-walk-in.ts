import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { TryBudgets } from '../../../shared/http/try-budgets.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { DeclarationById, plateEnd, isToComplete, type DeclarationSeen } from '../../declarations/index.js';
import { LOOK_UP_RULES } from '../../queue/index.js';
import { refuse } from '../domain/counter-problems.js';
import { WalkInLinks } from '../walk-in-links.js';

const ITSELF: Principal = { id: 'system:counter', roles: [], system: true };
const DAY_MINUTES = 24 * 60;

/** Opens a walk-in for whoever holds its link and knows the vehicle. */
@Injectable()
export class LinkedWalkIn {
  constructor(
    private readonly links: WalkInLinks,
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
    private readonly clock: Clock,
    private readonly store: EventStore,
  ) {}

  /**
   * @param link what stands behind # in it
   * @param end last three characters of the plate, in any spelling
   * Throws `walk-in-link-over`, `walk-in-link-refused`, `too-many-requests`.
   */
  async open(link: string, end: string, line: string): Promise<DeclarationSeen> {
    const seen = await this.proven(link, end, line);
    if (!isToComplete(seen)) throw new DomainError('walk-in-link-over');
    return seen;
  }

  /**
   * The same, whether or not it may still be completed: for whoever sends again what he sent before a firm took it over.
   * Throws `walk-in-link-over` for a link that has ended, `walk-in-link-refused`, `too-many-requests`.
   */
  async proven(link: string, end: string, line: string): Promise<DeclarationSeen> {
    const { state } = await this.store.load(settingStream(LOOK_UP_RULES));
    const rules = inForce(state, this.clock.now());
    const from = [{ kind: 'walk-in from', of: line, limit: rules.accessFrom, minutes: rules.accessFromMinutes }];
    await this.tries.take(from);
    const declaration = this.named(link);
    // Only a genuine link is counted by itself: nobody shuts a driver out without having his slip.
    const lanes = [
      { kind: 'walk-in of', of: declaration, limit: rules.accessOf, minutes: rules.accessOfMinutes },
      { kind: 'walk-in of, a day', of: declaration, limit: rules.accessOfDay, minutes: DAY_MINUTES },
    ];
    await this.tries.take(lanes);
    const seen = await this.seen(declaration);
    if (seen.plate === undefined || plateEnd(seen.plate) !== plateEnd(end)) throw refuse('walk-in-link-refused');
    await this.tries.giveBack([...from, ...lanes]);
    return seen;
  }

  /** The declaration that a link names. Throws `walk-in-link-over`. */
  named(link: string): string {
    const declaration = this.links.read(link, this.clock.now());
    if (declaration === undefined) throw new DomainError('walk-in-link-over');
    return declaration;
  }

  private async seen(declaration: string): Promise<DeclarationSeen> {
    try {
      return await this.questions.execute(new DeclarationById(ITSELF, declaration));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') throw new DomainError('walk-in-link-over');
      throw error;
    }
  }
}
