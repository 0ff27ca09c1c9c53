import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { PlaceNamePipe } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { refuse } from '../domain/counter-problems.js';
import { endOfMinute } from '../domain/yard-code.js';
import { YardCodes } from '../yard-codes.js';

export class YardCodeAnswer {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) readonly yard: string;
  @ApiProperty({ example: '048213' }) readonly code: string;
  @ApiProperty({ format: 'date-time', description: 'Then the next one is shown.' }) readonly until: string;
  @ApiProperty({ format: 'date-time', description: 'The product’s clock: measure `until` from here.' })
  readonly at: string;
}

@ApiTags('counter')
@Controller('yards/:yard/code')
export class ShowYardCodeController {
  constructor(
    private readonly codes: YardCodes,
    private readonly clock: Clock,
  ) {}

  /** For the display that stands in this very yard: whoever reads the code stands before it. */
  @Get()
  @Header('cache-control', 'no-store')
  @Allow('DISPLAY')
  @QuestionRoute({
    summary: 'The code of this minute, for the display of the yard',
    answer: YardCodeAnswer,
    refusals: ['not-found', 'device-not-here'],
  })
  show(@Param('yard', PlaceNamePipe) yard: string, @By() by: Principal): YardCodeAnswer {
    if (by.yard !== yard) throw refuse('device-not-here', { yard });
    const now = this.clock.now();
    return { yard, code: this.codes.shown(yard, now), until: endOfMinute(now).toISOString(), at: now.toISOString() };
  }
}
