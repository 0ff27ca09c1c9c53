import { Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../../shared/event-store/log-registry.js';
import { DeclarationsModule } from '../../declarations/index.js';
import { checkInOnStandingVehicleConfirmed } from './check-in-on-confirmed.reaction.js';
import { DecideOpeningBalanceHandler } from './decide-balance.handler.js';
import { ListOpeningBalanceHandler } from './list-balance.handler.js';
import { ListOpeningBalancesHandler } from './list-balances.query.js';
import { OpeningBalanceController } from './opening-balance.controller.js';

/** What stands in a gate's yards before it is live. Its events are the queue's. */
@Module({
  imports: [CqrsModule, DeclarationsModule],
  controllers: [OpeningBalanceController],
  providers: [ListOpeningBalanceHandler, DecideOpeningBalanceHandler, ListOpeningBalancesHandler],
})
export class OpeningBalanceModule {
  constructor(registry: LogRegistry, commands: CommandBus) {
    registry.react(checkInOnStandingVehicleConfirmed(commands));
  }
}
