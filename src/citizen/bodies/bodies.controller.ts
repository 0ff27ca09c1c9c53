import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../shared/http/allow.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { BodiesAnswer, ListBodies } from './bodies.js';

@ApiTags('communes')
@Controller('bodies')
export class BodiesController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'The bodies of the province to which people send dossiers and petitions.',
    answer: BodiesAnswer,
  })
  list(): Promise<BodiesAnswer> {
    return this.questions.execute(new ListBodies());
  }
}
