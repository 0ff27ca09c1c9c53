import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ROLES, type Principal } from '../../shared/domain/roles.js';
import { Allow, AlsoWhileEnrolling, By } from '../../shared/http/allow.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { Me, WhoAmI } from './me.query.js';

const [first, ...others] = ROLES;

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(first, ...others)
  @AlsoWhileEnrolling()
  @QuestionRoute({ summary: 'Who I am, and what I may do where', answer: Me })
  me(@By() by: Principal): Promise<Me> {
    return this.questions.execute(new WhoAmI(by));
  }
}
