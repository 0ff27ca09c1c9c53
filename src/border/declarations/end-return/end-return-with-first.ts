import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';
import { returnLink } from '../domain/two-way.js';
import { EndReturn } from './end-return.handler.js';

type Ended = Extract<DeclarationEvent, { type: 'DeclarationWithdrawn' | 'DeclarationRejected' | 'DeclarationExpired' }>;

/** Reaction: a trip that is withdrawn, refused or expired takes its linked return with it, which could never be called. */
@Injectable()
export class EndReturnWithFirst implements Reaction<Ended> {
  readonly name = 'end-return-with-first';
  readonly types = ['DeclarationWithdrawn', 'DeclarationRejected', 'DeclarationExpired'] as const;

  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  react: Reaction<Ended>['react'] = async ({ data }, context) => {
    const { state: back } = await this.store.load(returnLink(data.declaration));
    if (back === undefined) return;
    await this.commands.execute(new EndReturn(context, back, data.declaration));
  };
}
