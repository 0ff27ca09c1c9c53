import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Deadline, DeadlineChange } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';
import { expiresAt } from '../domain/declaration-rules.js';
import { ExpireDeclaration } from './expire-declaration.handler.js';

const KIND = 'declaration-expiry';

/** Deadline: the planned time and what the gate adds to it are over. Moves with a correction, ends with the declaration. */
@Injectable()
export class DeclarationExpiry implements Deadline<DeclarationEvent> {
  readonly kind = KIND;
  readonly types = [
    'DeclarationSubmitted',
    'DeclarationCorrected',
    'DeclarationKeptOpen',
    'DeclarationRejected',
    'DeclarationWithdrawn',
    'DeclarationExpired',
    'DeclarationFulfilled',
  ] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule: Deadline<DeclarationEvent>['schedule'] = ({ type, data }) => {
    if (type === 'DeclarationSubmitted' || type === 'DeclarationCorrected') {
      return [at(data.declaration, expiresAt(data.facts))];
    }
    if (type === 'DeclarationKeptOpen') return [at(data.declaration, new Date(data.until))];
    return [{ clear: `${KIND}:${data.declaration}` }];
  };

  fire: Deadline['fire'] = async ({ subject }, context) => {
    await this.commands.execute(new ExpireDeclaration(context, subject));
  };
}

function at(declaration: string, dueAt: Date): DeadlineChange {
  return { set: { id: `${KIND}:${declaration}`, kind: KIND, subject: declaration, dueAt, data: {} } };
}
