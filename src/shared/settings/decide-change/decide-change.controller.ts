import { Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../event-store/types.js';
import { Id } from '../../http/addresses.js';
import { Allow } from '../../http/allow.js';
import { Context } from '../../http/command-context.js';
import { revisionOf } from '../../http/revision-header.js';
import { CommandRoute } from '../../http/route.js';
import { SETTERS } from '../define-setting.js';
import { settingAt } from '../setting-address.js';
import { IF_MATCH, SettingChangeAnswer } from '../setting-change.answer.js';
import { DecideChange, type ChangeDecision } from './decide-change.handler.js';

const OF_ANY = ['not-found', 'setting-not-yours', 'revision-missing', 'changed-meanwhile', 'setting-change-unknown'];
const OF_SECOND = [...OF_ANY, 'setting-change-decided', 'second-person-needed'];

@ApiTags('settings')
@Controller('settings/:setting/:scope/changes/:change')
export class DecideChangeController {
  constructor(private readonly commands: CommandBus) {}

  @Post('confirm')
  @HttpCode(200)
  @Allow(...SETTERS)
  @ApiHeader(IF_MATCH)
  @CommandRoute({
    summary: 'Agree to a proposed value as the second person; one that should have begun begins now',
    answer: SettingChangeAnswer,
    refusals: OF_SECOND,
  })
  confirm(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @Param('change', Id) change: string,
    @Context() context: CommandContext,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Committed<SettingChangeAnswer>> {
    return this.decide(name, scope, change, 'CONFIRM', context, ifMatch);
  }

  @Post('refuse')
  @HttpCode(200)
  @Allow(...SETTERS)
  @ApiHeader(IF_MATCH)
  @CommandRoute({
    summary: 'Refuse a proposed value as the second person',
    answer: SettingChangeAnswer,
    refusals: OF_SECOND,
  })
  refuse(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @Param('change', Id) change: string,
    @Context() context: CommandContext,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Committed<SettingChangeAnswer>> {
    return this.decide(name, scope, change, 'REFUSE', context, ifMatch);
  }

  @Post('withdraw')
  @HttpCode(200)
  @Allow(...SETTERS)
  @ApiHeader(IF_MATCH)
  @CommandRoute({
    summary: 'Take back a proposal, or a value that has not begun: what holds before it goes on',
    answer: SettingChangeAnswer,
    refusals: [...OF_ANY, 'setting-in-force'],
  })
  withdraw(
    @Param('setting') name: string,
    @Param('scope') scope: string,
    @Param('change', Id) change: string,
    @Context() context: CommandContext,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Committed<SettingChangeAnswer>> {
    return this.decide(name, scope, change, 'WITHDRAW', context, ifMatch);
  }

  private async decide(
    name: string,
    scope: string,
    change: string,
    decision: ChangeDecision,
    context: CommandContext,
    ifMatch: string | undefined,
  ): Promise<Committed<SettingChangeAnswer>> {
    return this.commands.execute(
      new DecideChange(settingAt(name, scope), change, decision, revisionOf(ifMatch), context),
    );
  }
}
