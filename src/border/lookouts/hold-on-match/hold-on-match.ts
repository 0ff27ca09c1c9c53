import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { HoldCheck, type ClearanceEvent } from '../../clearance/index.js';
import type { LookoutAlertEvent } from '../domain/lookout-events.js';
import { alertsOf } from '../lookout-access.js';

/**
 * Reaction: a match holds its agency's own check, confidentially, once the clearance is open. What cannot be held (held or
 * failed already, not required, gone) is left: a refusal would stand in a list that others read.
 */
@Injectable()
export class HoldOnMatch implements Reaction<LookoutAlertEvent | ClearanceEvent> {
  readonly name = 'hold-on-lookout-match';
  readonly types = ['LookoutMatched', 'ClearanceOpened'] as const;

  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  react: Reaction<LookoutAlertEvent | ClearanceEvent>['react'] = async ({ type, data }, context) => {
    if (type !== 'LookoutMatched' && type !== 'ClearanceOpened') return;
    const { declaration } = data;
    const matches = type === 'LookoutMatched' ? [data] : (await this.store.load(alertsOf(declaration))).state;
    for (const { agency, hold } of matches) {
      if (hold === undefined) continue;
      const own = { ...context, key: `${context.key}:${agency}` };
      try {
        await this.commands.execute(new HoldCheck(own, declaration, agency, hold, 'being-checked'));
      } catch (error) {
        if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      }
    }
  };
}
