import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { TrainingReset } from './training-reset.js';

export class TrainingResetAnswer {
  @ApiProperty({ example: 43, description: 'Position of the new log once gates and accounts are there again.' })
  position: number;
}

/** Stands only where the instance is for training; production has no such route. */
@ApiTags('training')
@Controller('training')
export class ResetTrainingController {
  constructor(private readonly reset: TrainingReset) {}

  @Post('reset')
  @HttpCode(200)
  @Allow('ADMIN', 'SUPERVISOR')
  @NotACommand()
  @QuestionRoute({
    summary:
      'Put the training gate back to its beginning; accounts and displays stay. Its processes begin anew by themselves.',
    answer: TrainingResetAnswer,
    refusals: ['sign-in-needed', 'not-allowed', 'training-reset-running'],
  })
  async carryOut(): Promise<TrainingResetAnswer> {
    return { position: await this.reset.carryOut() };
  }
}
