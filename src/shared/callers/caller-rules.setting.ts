import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { CALLER_DEEDS, PUBLISHED_CALLER_RULES, type CallerDeed, type CallerRules } from '../domain/caller.js';
import { defineSetting } from '../settings/define-setting.js';

const Deeds = () =>
  applyDecorators(
    ApiProperty({ enum: CALLER_DEEDS, isArray: true, example: ['ANSWER_CALL'] }),
    IsArray(),
    ArrayUnique(),
    IsIn(CALLER_DEEDS, { each: true }),
  );

export class CallerRulesValue implements CallerRules {
  @Deeds() CALLER_ID_CARD: CallerDeed[];
  @Deeds() FIRM_CALLBACK: CallerDeed[];
  @Deeds() WRITTEN_MANDATE: CallerDeed[];
  @Deeds() DRIVER_PASS: CallerDeed[];
  @Deeds() TICKET_CODE_AND_PLATE: CallerDeed[];
}

/** What a clerk may do for whom. */
export const CALLER_RULES = defineSetting({
  name: 'caller-rules',
  scope: 'GATE',
  value: CallerRulesValue,
  published: PUBLISHED_CALLER_RULES as CallerRulesValue,
  proposedBy: ['SUPERVISOR'],
  title: {
    vi: 'Làm thay tại quầy và qua điện thoại',
    zh: '柜台与电话代办',
    en: 'Acting for others at counter and hotline',
  },
  about: {
    vi: 'Nhân viên quầy được làm thay những việc gì, tuỳ theo cách nhận biết người yêu cầu. Áp dụng ngay khi có hiệu lực.',
    zh: '柜台人员可按何种身份核实方式代办哪些事项。生效后立即适用。',
    en: 'What a clerk may do for others, by how he knows who asks. Counts from then on.',
  },
});
