import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FileRoute, toSave } from '../../../../files/index.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { OpenAppealProof } from './open-appeal-proof.query.js';

@ApiTags('queue')
@Controller('penalties/:penalty/appeal/attachment')
export class AppealProofController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR')
  @FileRoute({
    summary: 'The file that an open appeal names as its proof, to be saved by whoever decides; every look is on record',
    description: 'The file.',
    refusals: ['wrong-gate'],
  })
  async open(@Param('penalty', Id) penalty: string, @By() by: Principal): Promise<StreamableFile> {
    return toSave(await this.questions.execute(new OpenAppealProof(penalty, by)), `appeal-${penalty.slice(0, 8)}`);
  }
}
