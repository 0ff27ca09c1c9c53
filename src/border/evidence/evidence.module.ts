import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { DeclarationsModule } from '../declarations/index.js';
import { AskEvidenceController } from './ask-evidence/ask-evidence.controller.js';
import { AskEvidenceHandler } from './ask-evidence/ask-evidence.handler.js';
import { ConfirmEvidenceController } from './confirm-evidence/confirm-evidence.controller.js';
import { ConfirmEvidenceHandler } from './confirm-evidence/confirm-evidence.handler.js';
import { EVIDENCE_EVENT_TYPES } from './domain/evidence-events.js';
import { EvidenceListController } from './evidence-list/evidence-list.controller.js';
import { evidenceList } from './evidence-list/evidence.projection.js';
import { ListEvidenceHandler } from './evidence-list/list-evidence.query.js';
import { EvidenceFile } from './take-evidence/evidence-file.js';
import { LogReader } from './take-evidence/log-reader.js';
import { TakeEvidenceController } from './take-evidence/take-evidence.controller.js';
import { TakeEvidenceHandler } from './take-evidence/take-evidence.handler.js';

/** What is taken out of the log as evidence, by whose order. */
@Module({
  imports: [CqrsModule, DeclarationsModule],
  controllers: [AskEvidenceController, ConfirmEvidenceController, EvidenceListController, TakeEvidenceController],
  providers: [
    LogReader,
    EvidenceFile,
    AskEvidenceHandler,
    ConfirmEvidenceHandler,
    TakeEvidenceHandler,
    ListEvidenceHandler,
  ],
})
export class EvidenceModule {
  constructor(log: LogRegistry) {
    log.events(EVIDENCE_EVENT_TYPES);
    log.project(evidenceList);
  }
}
