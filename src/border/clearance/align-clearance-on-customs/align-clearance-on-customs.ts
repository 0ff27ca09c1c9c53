import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { CarriersOf, type CarriageEvent, type CustomsEvent } from '../../customs/index.js';
import { ClearanceDesk } from '../clearance-desk.js';

/**
 * Reaction: what customs says of a declaration holds for every truck that carries it. A stop holds them, the last lifted
 * stop opens their checks again, a channel says which checks are required. A vehicle that comes to carry it later looks
 * at the record itself when its clearance opens.
 */
@Injectable()
export class AlignClearanceOnCustoms implements Reaction<CustomsEvent | CarriageEvent> {
  readonly name = 'align-clearance-on-customs';
  readonly types = [
    'CustomsStopOrdered',
    'CustomsStopLifted',
    'CustomsDeclarationRecorded',
    'CustomsCarriageFound',
  ] as const;

  constructor(
    private readonly desk: ClearanceDesk,
    private readonly questions: QueryBus,
  ) {}

  react: Reaction<CustomsEvent | CarriageEvent>['react'] = async ({ type, data }, context) => {
    const vehicles =
      type === 'CustomsCarriageFound' ? [data.declaration] : await this.questions.execute(new CarriersOf(data.customs));
    // One command a vehicle, each with a key of its own: begun again after a crash, those that were done are answered.
    for (const declaration of vehicles)
      await this.desk.alignWithCustoms({ ...context, key: `${context.key}:${declaration}` }, declaration, data.at);
  };
}
