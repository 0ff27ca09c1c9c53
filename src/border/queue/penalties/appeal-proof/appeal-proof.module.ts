import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FilesModule } from '../../../../files/index.js';
import { PenaltyRows } from '../penalty-list/penalty-rows.js';
import { AppealProofController } from './appeal-proof.controller.js';
import { OpenAppealProofHandler } from './open-appeal-proof.query.js';

/** What an appeal shows to whoever decides it. */
@Module({
  imports: [CqrsModule, FilesModule],
  controllers: [AppealProofController],
  providers: [PenaltyRows, OpenAppealProofHandler],
})
export class AppealProofModule {}
