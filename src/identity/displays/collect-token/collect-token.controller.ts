import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { AnyoneAtTheDoor } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { Line } from '../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { CollectToken, CollectedToken } from './collect-token.query.js';

class CollectBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  pairing: string;

  @ApiProperty({ example: 'kq3…' })
  @Line(60)
  secret: string;
}

@ApiTags('identity')
@Controller('display-pairings')
export class CollectTokenController {
  constructor(private readonly questions: QueryBus) {}

  /** A body, so that the secret stands in no server's log. */
  @Post('token')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'The display that shows a code asks whether somebody has claimed it; then it is given its token',
    answer: CollectedToken,
    refusals: ['not-found'],
  })
  collect(@Body() { pairing, secret }: CollectBody): Promise<CollectedToken> {
    return this.questions.execute(new CollectToken(pairing, secret));
  }
}
