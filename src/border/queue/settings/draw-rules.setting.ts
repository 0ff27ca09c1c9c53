import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { drawRuleFaults } from './value-faults.js';
import { PUBLISHED_DRAW_RULES, type DrawRules } from '../domain/draw-rules.js';

const STEPS = [5, 10, 15, 20, 30, 60];

export class DrawRulesValue implements DrawRules {
  @ApiProperty({
    enum: STEPS,
    example: 15,
    description: 'Places that were given back are drawn every so many minutes.',
  })
  @IsIn(STEPS)
  everyMinutes: number;

  @ApiProperty({ example: 4, description: 'So many hours before the hour and later, who comes first has the place.' })
  @IsInt()
  @Min(0)
  @Max(400)
  firstComeHours: number;

  @ApiProperty({ example: 1, description: 'Minutes between the commitment and the draw: fewer than between draws.' })
  @IsInt()
  @Min(1)
  @Max(15)
  revealAfterMinutes: number;
}

/** How places that are given back find somebody. */
export const DRAW_RULES = defineSetting({
  name: 'draw-rules',
  scope: 'GATE',
  value: DrawRulesValue,
  published: PUBLISHED_DRAW_RULES,
  proposedBy: ['SUPERVISOR'],
  confirmedBy: ['PROVINCE'],
  faults: drawRuleFaults,
  title: { vi: 'Bốc thăm chỗ trả lại', zh: '退回名额抽签', en: 'Draws of places given back' },
  about: {
    vi: 'Chỗ trả lại của giờ đã kín được bốc thăm bao lâu một lần, và từ khi nào ai đến trước được chỗ. Áp dụng cho chỗ trả lại sau thời điểm đó.',
    zh: '约满时段退回的名额多久抽签一次，何时起先到先得。适用于生效后退回的名额。',
    en: 'How often places given back to a full hour are drawn, and from when on who comes first has them. Counts for places given back from then on.',
  },
});
