import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { AnyoneAtTheDoor } from '../../shared/http/allow.js';
import { NotACommand } from '../../shared/http/command-context.js';
import { Line } from '../../shared/http/field-rules.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { CallerLine } from '../../shared/http/host.js';
import { FollowFirmApplication, FollowedApplication } from './follow-firm-application.query.js';

class CodeBody {
  @ApiProperty({ example: '7KQM-2XWA-9TRD' })
  @Line(40)
  code: string;
}

@ApiTags('identity')
@Controller('firm-applications')
export class FollowFirmApplicationController {
  constructor(private readonly questions: QueryBus) {}

  /** A body, so that the code stands in no server's log. */
  @Post('status')
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'What became of an application, by the code that it was answered with',
    answer: FollowedApplication,
    refusals: ['not-found', 'too-many-requests'],
  })
  follow(@Body() { code }: CodeBody, @CallerLine() line: string): Promise<FollowedApplication> {
    return this.questions.execute(new FollowFirmApplication(code, line));
  }
}
