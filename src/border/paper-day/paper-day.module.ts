import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import type { Gate } from '../../shared/domain/place.js';
import { PaperQueueModule } from '../queue/index.js';
import { ApplySlip } from './apply-slip/apply-slip.js';
import { CarryOutSlip } from './apply-slip/carry-out-slip.js';
import { AskPacksHandler, MAKE_PACKS_OF_GATE } from './ask-packs/ask-packs.handler.js';
import { PAPER_EVENT_TYPES } from './domain/paper-events.js';
import { EnterSlipController } from './enter-slip/enter-slip.controller.js';
import { EnterSlipHandler } from './enter-slip/enter-slip.handler.js';
import { KeptPacks } from './make-pack/kept-packs.js';
import { PackContents } from './make-pack/pack-content.js';
import { MAKE_PACKS, PackMaker } from './make-pack/pack-maker.js';
import { PacksController } from './pack-list/packs.controller.js';
import { ResolveSlipController } from './resolve-slip/resolve-slip.controller.js';
import { ResolveSlipHandler } from './resolve-slip/resolve-slip.handler.js';
import { ListSlipsHandler } from './slip-list/list-slips.query.js';
import { paperSlip } from './slip-list/paper-slip.projection.js';
import { SlipsController } from './slip-list/slips.controller.js';

/** The day when the line is down: packs to work from, slips to write on, and what was written on them afterwards. */
@Module({
  imports: [CqrsModule, PaperQueueModule],
  controllers: [PacksController, SlipsController, EnterSlipController, ResolveSlipController],
  providers: [
    KeptPacks,
    PackContents,
    PackMaker,
    CarryOutSlip,
    ApplySlip,
    AskPacksHandler,
    EnterSlipHandler,
    ResolveSlipHandler,
    ListSlipsHandler,
  ],
})
export class PaperDayModule {
  constructor(log: LogRegistry, jobs: JobRegistry, maker: PackMaker, apply: ApplySlip) {
    log.events(PAPER_EVENT_TYPES);
    log.project(paperSlip);
    log.react(apply);
    jobs.handle({ name: MAKE_PACKS, every: '*/10 * * * *', run: () => maker.makeAll() });
    jobs.handle({ name: MAKE_PACKS_OF_GATE, run: async ({ gate }: { gate: Gate }) => void (await maker.make(gate)) });
  }
}
