import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PEOPLE, type Principal } from '../../domain/roles.js';
import { Allow, By } from '../../http/allow.js';
import { etagOf } from '../../http/revision-header.js';
import { QuestionRoute } from '../../http/route.js';
import { SettingAnswer } from '../setting.answer.js';
import { settingAt } from '../setting-address.js';
import { SettingByName } from './setting-by-name.query.js';

@ApiTags('settings')
@Controller('settings/:setting/:scope')
export class SettingByNameController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...PEOPLE)
  @QuestionRoute({
    summary: 'A setting: the value in force, what comes, what is proposed; its ETag is what changes name in If-Match',
    answer: SettingAnswer,
    refusals: ['not-found'],
  })
  async one(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @By() by: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SettingAnswer> {
    const answer = await this.questions.execute(new SettingByName(settingAt(name, scope), by));
    void reply.header('etag', etagOf(answer.revision));
    return answer;
  }
}
