import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { endsJourney, type EndingFact } from '../domain/journey.js';
import { EndDeclaration } from './end-declaration.handler.js';

/** Reaction: when clearance tells that a vehicle has gone, its declaration is fulfilled or over. */
@Injectable()
export class EndDeclarationOnCrossing implements Reaction<EndingFact> {
  readonly name = 'end-declaration-on-crossing';
  readonly types = ['BorderCrossed', 'LeftSupervision', 'TurnedBack', 'SentToOtherGate'] as const;

  constructor(private readonly commands: CommandBus) {}

  react: Reaction<EndingFact>['react'] = async (event, context) => {
    if (!endsJourney(event)) return;
    await this.commands.execute(new EndDeclaration(context, event.data.declaration, event.type));
  };
}
