import { Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { PASS_EVENT_TYPES } from './domain/pass-events.js';
import { DriverKeys } from './driver-keys.js';
import { CheckSlipController } from './check-slip/check-slip.controller.js';
import { DriverFilesController } from './driver-files/driver-files.controller.js';
import { DriverTicketController } from './driver-ticket/driver-ticket.controller.js';
import { DriverTicketHandler } from './driver-ticket/driver-ticket.query.js';
import { endedPasses } from './ended-passes/ended-pass.projection.js';
import { EndedPassesController } from './ended-passes/ended-passes.controller.js';
import { ListEndedPassesHandler } from './ended-passes/list-ended-passes.query.js';
import { DriverAccess } from './open-driver-access/driver-access.js';
import { OpenDriverAccessController } from './open-driver-access/open-driver-access.controller.js';
import { PassCredentials } from './pass-credentials.js';
import { PassDesk } from './pass-desk.js';
import { PassKeys } from './pass-keys.js';
import { PassTexts } from './pass-texts.js';
import { PublishedKeysController } from './published-keys/published-keys.controller.js';
import { reissuePassOnChange } from './reissue-pass/reissue-pass-on-change.reaction.js';
import { ReissuePassController } from './reissue-pass/reissue-pass.controller.js';
import { ReissuePassHandler } from './reissue-pass/reissue-pass.handler.js';
import { ShowPassController } from './show-pass/show-pass.controller.js';
import { ShowPassHandler } from './show-pass/show-pass.query.js';
import { VerifyPassController } from './verify-pass/verify-pass.controller.js';
import { VerifyPassHandler } from './verify-pass/verify-pass.query.js';

/** Signed passes of tickets, and what drivers open by them. */
@Module({
  controllers: [
    ShowPassController,
    ReissuePassController,
    VerifyPassController,
    CheckSlipController,
    PublishedKeysController,
    EndedPassesController,
    OpenDriverAccessController,
    DriverTicketController,
    DriverFilesController,
  ],
  providers: [
    PassKeys,
    PassTexts,
    PassDesk,
    DriverKeys,
    PassCredentials,
    DriverAccess,
    ShowPassHandler,
    ReissuePassHandler,
    VerifyPassHandler,
    ListEndedPassesHandler,
    DriverTicketHandler,
  ],
})
export class PassesModule {
  constructor(registry: LogRegistry, commands: CommandBus, _credentials: PassCredentials) {
    registry.events(PASS_EVENT_TYPES);
    registry.project(endedPasses);
    registry.react(reissuePassOnChange(commands));
  }
}
