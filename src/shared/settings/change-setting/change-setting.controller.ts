import { Body, Controller, Headers, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../event-store/types.js';
import { Allow } from '../../http/allow.js';
import { Context } from '../../http/command-context.js';
import { revisionOf } from '../../http/revision-header.js';
import { CommandRoute } from '../../http/route.js';
import { SETTERS } from '../define-setting.js';
import { settingAt } from '../setting-address.js';
import { IF_MATCH, SettingChangeAnswer } from '../setting-change.answer.js';
import { SettingValueBody } from '../setting-value.body.js';
import { ChangeSetting } from './change-setting.handler.js';

@ApiTags('settings')
@Controller('settings/:setting/:scope/changes')
export class ChangeSettingController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...SETTERS)
  @ApiHeader(IF_MATCH)
  @CommandRoute({
    summary: 'Set a value from an instant on, or propose it where a second person must agree',
    answer: SettingChangeAnswer,
    status: 201,
    refusals: [
      'not-found',
      'setting-not-yours',
      'revision-missing',
      'changed-meanwhile',
      'setting-from-past',
      'setting-unchanged',
      'setting-too-many-ahead',
    ],
  })
  async change(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @Body() { value, from }: SettingValueBody,
    @Context() context: CommandContext,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Committed<SettingChangeAnswer>> {
    const begins = from === undefined ? undefined : new Date(from);
    return this.commands.execute(
      new ChangeSetting(settingAt(name, scope), value, begins, revisionOf(ifMatch), context),
    );
  }
}
