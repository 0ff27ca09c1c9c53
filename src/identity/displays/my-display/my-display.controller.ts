import { Controller, Get, Header, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { DISPLAY_LAYOUTS, type DisplayLayout } from '../../domain/display.js';
import { LookAtMyDisplay, MyDisplay } from './my-display.query.js';

class MyDisplayQuery {
  @ApiProperty({ example: '6f0a7c3e9b1e2f6c', description: 'The build that it runs.' })
  @Matches(/^[\w.-]{1,40}$/)
  version: string;

  @ApiProperty({ enum: DISPLAY_LAYOUTS, description: 'The layout that it shows.' })
  @IsIn(DISPLAY_LAYOUTS)
  shows: DisplayLayout;
}

@ApiTags('identity')
@Controller('me/display')
export class MyDisplayController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Allow('DISPLAY')
  @QuestionRoute({
    summary: 'A display tells that it runs, and hears what it is to be and to do',
    answer: MyDisplay,
    refusals: ['not-found'],
  })
  look(@Query() { version, shows }: MyDisplayQuery, @By() by: Principal): Promise<MyDisplay> {
    return this.questions.execute(new LookAtMyDisplay(by.id, version, shows));
  }
}
