import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { AcknowledgeAlertHandler } from './acknowledge-alert/acknowledge-alert.handler.js';
import { lookoutAlert } from './alert-list/alert.projection.js';
import { LookoutAlertsController } from './alert-list/alerts.controller.js';
import { ListLookoutAlertsHandler } from './alert-list/list-alerts.query.js';
import { AlertOnMatch } from './alert-on-match/alert-on-match.js';
import { LOOKOUT_EVENT_TYPES } from './domain/lookout-events.js';
import { WithdrawLookoutHandler } from './withdraw-lookout/withdraw-lookout.handler.js';
import { HoldOnMatch } from './hold-on-match/hold-on-match.js';
import { ListLookoutController } from './list-lookout/list-lookout.controller.js';
import { ListLookoutHandler } from './list-lookout/list-lookout.handler.js';
import { LookoutKeys } from './lookout-keys.js';
import { ListLookoutsHandler } from './lookout-list/list-lookouts.query.js';
import { LookoutsController } from './lookout-list/lookouts.controller.js';
import { OpenLookoutHandler } from './open-lookout/open-lookout.handler.js';

/** What the agencies look out for, each by itself. */
@Module({
  imports: [CqrsModule],
  controllers: [ListLookoutController, LookoutsController, LookoutAlertsController],
  providers: [
    LookoutKeys,
    AlertOnMatch,
    HoldOnMatch,
    ListLookoutHandler,
    WithdrawLookoutHandler,
    OpenLookoutHandler,
    ListLookoutsHandler,
    ListLookoutAlertsHandler,
    AcknowledgeAlertHandler,
  ],
})
export class LookoutsModule {
  constructor(log: LogRegistry, alert: AlertOnMatch, hold: HoldOnMatch) {
    log.events(LOOKOUT_EVENT_TYPES);
    log.project(lookoutAlert);
    log.react(alert);
    log.react(hold);
  }
}
