import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency, type Gate } from '../domain/place.js';
import type { Principal, Role } from '../domain/roles.js';
import { ROLES } from '../domain/roles.js';
import { WordsAnswer } from '../http/words-answer.js';
import { coming, datedInForce, inForce, type SettingState } from './domain/setting.js';
import { confirmersIn, isInsider, proposersIn } from './setting-access.js';
import type { SettingAt } from './setting-address.js';
import { roleIn } from './setting-scope.js';
import { VALUE } from './value-schema.js';

/** A setting in one scope, without its values. */
export class SettingSummaryAnswer {
  @ApiProperty({ example: 'slot-rules' }) setting: string;
  @ApiProperty({ example: 'HUU_NGHI', description: 'A gate, `HUU_NGHI.CUSTOMS` or `PROVINCE`.' }) scope: string;
  @ApiPropertyOptional({ enum: GATES }) gate?: Gate;
  @ApiPropertyOptional({ enum: AGENCIES }) agency?: Agency;
  @ApiProperty({ type: WordsAnswer }) title: WordsAnswer;
  @ApiProperty({ type: WordsAnswer, description: 'What it does, and when a change counts.' }) about: WordsAnswer;
  @ApiProperty({ enum: ROLES, isArray: true }) proposedBy: readonly Role[];
  @ApiProperty({ enum: ROLES, isArray: true, description: 'None: no second person is needed.' })
  confirmedBy: readonly Role[];
  @ApiProperty({ description: 'The caller may propose or set.' }) mayPropose: boolean;
  @ApiProperty({ description: 'The caller may be the second person.' }) mayConfirm: boolean;
  @ApiProperty({ example: 3, description: 'For If-Match; 0 when nothing was ever set or proposed.' }) revision: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when the value holds; missing: as published.' })
  since?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When the next value begins.' }) next?: string;
  @ApiProperty({ example: 1, description: 'Proposals that wait for a second person.' }) waiting: number;
}

export class DatedValueAnswer {
  @ApiProperty({ format: 'uuid' }) change: string;
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty(VALUE) value: object;
}

export class ProposedValueAnswer extends DatedValueAnswer {
  @ApiProperty({ format: 'uuid', description: 'Reference of the person.' }) by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** A setting in one scope: what holds, what comes, what is proposed. */
export class SettingAnswer extends SettingSummaryAnswer {
  @ApiProperty(VALUE) value: object;
  @ApiProperty({ ...VALUE, description: 'What holds where nothing was set.' }) published: object;
  @ApiProperty({ type: DatedValueAnswer, isArray: true }) coming: readonly DatedValueAnswer[];
  @ApiPropertyOptional({
    type: ProposedValueAnswer,
    isArray: true,
    description: 'For the people of gate and province.',
  })
  proposals?: readonly ProposedValueAnswer[];
}

export function summaryOf(at: SettingAt, state: SettingState, by: Principal, now: Date): SettingSummaryAnswer {
  const { setting, scope } = at;
  const { id, ...place } = scope;
  const [next] = coming(state, now);
  const since = datedInForce(state, now)?.from;
  return {
    setting: setting.name,
    scope: id,
    ...place,
    title: setting.title,
    about: setting.about,
    proposedBy: proposersIn(setting, scope),
    confirmedBy: confirmersIn(setting, scope),
    mayPropose: roleIn(by, scope, setting.proposedBy) !== undefined,
    mayConfirm: roleIn(by, scope, setting.confirmedBy ?? []) !== undefined,
    revision: state.revision,
    ...(since !== undefined && { since }),
    ...(next && { next: next.from }),
    waiting: state.proposals.length,
  };
}

export function settingAnswer(at: SettingAt, state: SettingState, by: Principal, now: Date): SettingAnswer {
  return {
    ...summaryOf(at, state, by, now),
    value: inForce(state, now),
    published: state.published,
    coming: coming(state, now),
    ...(isInsider(by) && { proposals: state.proposals }),
  };
}
