import { Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../../shared/event-store/log-registry.js';
import { EventStore } from '../../../shared/event-store/types.js';
import {
  closedGoodsBegin,
  closedRouteBegins,
  withdrawCallsOnClosedGoods,
  withdrawCallsOnClosedRoute,
} from './closure-calls/closure.reactions.js';
import { WithdrawShutCallsHandler } from './closure-calls/withdraw-shut-calls.handler.js';
import { WithdrawStoppedCallsHandler, withdrawCallsOnStop } from './incident-calls/withdraw-stopped-calls.js';

/** Calls that are taken back at once, since nobody can follow them. */
@Module({
  imports: [CqrsModule],
  providers: [WithdrawStoppedCallsHandler, WithdrawShutCallsHandler],
})
export class StoppedCallsModule {
  constructor(registry: LogRegistry, commands: CommandBus, store: EventStore) {
    registry.react(withdrawCallsOnStop(commands));
    registry.react(withdrawCallsOnClosedGoods(commands));
    registry.react(withdrawCallsOnClosedRoute(commands));
    registry.deadline(closedGoodsBegin(commands, store));
    registry.deadline(closedRouteBegins(commands, store));
  }
}
