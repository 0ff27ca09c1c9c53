import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import type { EndingFact } from '../domain/journey.js';
import { returnLink } from '../domain/two-way.js';
import { OpenReturn } from './open-return.handler.js';

type Crossed = EndingFact & { type: 'BorderCrossed' };

/** Reaction: when the first of two linked trips crosses, its return may be called. */
@Injectable()
export class OpenReturnOnCrossing implements Reaction<Crossed> {
  readonly name = 'open-return-on-crossing';
  readonly types = ['BorderCrossed'] as const;

  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  react: Reaction<Crossed>['react'] = async ({ data }, context) => {
    const { state: back } = await this.store.load(returnLink(data.declaration));
    if (back === undefined) return;
    await this.commands.execute(new OpenReturn(context, back, data.declaration));
  };
}
