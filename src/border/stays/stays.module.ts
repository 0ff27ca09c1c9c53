import { Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { EventStore } from '../../shared/event-store/types.js';
import { AlarmStayHandler } from './alarm-stay/alarm-stay.handler.js';
import { stayAlarms } from './alarm-stay/stay-alarms.deadline.js';
import { STAY_EVENT_TYPES } from './domain/stay-events.js';
import { CountShutTimeHandler } from './count-shut-time/count-shut-time.handler.js';
import { countShutTimeOnOpening } from './count-shut-time/count-shut-time.reaction.js';
import { ExtendStayController } from './extend-stay/extend-stay.controller.js';
import { ExtendStayHandler } from './extend-stay/extend-stay.handler.js';
import { FollowStayHandler } from './follow-stay/follow-stay.handler.js';
import { followStayOnCrossing } from './follow-stay/follow-stay-on-crossing.js';
import { HandStayOverHandler } from './hand-stay-over/hand-stay-over.handler.js';
import { ListStaysHandler } from './stay-list/list-stays.query.js';
import { StayListController } from './stay-list/stay-list.controller.js';
import { stayList } from './stay-list/stay-list.projection.js';
import { StayPlaces } from './stay-places.js';
import { WaysOut } from './way-out.js';

/** How long vehicles stay over the line. */
@Module({
  imports: [CqrsModule],
  controllers: [StayListController, ExtendStayController],
  providers: [
    FollowStayHandler,
    AlarmStayHandler,
    ExtendStayHandler,
    CountShutTimeHandler,
    HandStayOverHandler,
    ListStaysHandler,
    StayPlaces,
    WaysOut,
  ],
})
export class StaysModule {
  constructor(log: LogRegistry, commands: CommandBus, store: EventStore) {
    log.events(STAY_EVENT_TYPES);
    log.project(stayList);
    log.react(followStayOnCrossing(commands));
    log.react(countShutTimeOnOpening(commands, store));
    log.deadline(stayAlarms(commands));
  }
}
