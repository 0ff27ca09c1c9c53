import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../http/allow.js';
import { NotACommand } from '../../http/command-context.js';
import { QuestionRoute } from '../../http/route.js';
import { WordsAnswer } from '../../http/words-answer.js';
import { DifferenceAnswer } from '../difference.answer.js';
import { INSIDERS } from '../setting-access.js';
import { settingAt } from '../setting-address.js';
import type { Touched } from '../setting-previews.js';
import { SettingValueBody } from '../setting-value.body.js';
import { VALUE } from '../value-schema.js';
import { PreviewChange, type ChangePreviewed } from './preview-change.query.js';

export class TouchedAnswer implements Touched {
  @ApiProperty({ type: WordsAnswer }) what: WordsAnswer;
  @ApiProperty({ example: 42 }) count: number;
}

export class SettingPreviewAnswer implements ChangePreviewed {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When a value that is set already takes over.' })
  until?: string;
  @ApiProperty({ ...VALUE, description: 'What would hold otherwise.' }) before: object;
  @ApiProperty(VALUE) value: object;
  @ApiProperty({ type: DifferenceAnswer, isArray: true }) differences: readonly DifferenceAnswer[];
  @ApiProperty({ type: TouchedAnswer, isArray: true, description: 'What it would come into.' })
  touches: readonly TouchedAnswer[];
}

@ApiTags('settings')
@Controller('settings/:setting/:scope/changes/preview')
export class PreviewChangeController {
  constructor(private readonly questions: QueryBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...INSIDERS)
  @NotACommand()
  @QuestionRoute({
    summary: 'What a change of a setting would do: figure by figure, and how much it touches; nothing is written',
    answer: SettingPreviewAnswer,
    refusals: ['not-found', 'setting-from-past'],
  })
  async preview(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @Body() { value, from }: SettingValueBody,
  ): Promise<ChangePreviewed> {
    const begins = from === undefined ? undefined : new Date(from);
    return this.questions.execute(new PreviewChange(settingAt(name, scope), value, begins));
  }
}
