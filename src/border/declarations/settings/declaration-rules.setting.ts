import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_DECLARATION_RULES, paperNotices, type DeclarationRules } from '../domain/declaration-rules.js';
import { Optional } from '../../../shared/http/field-rules.js';

/** The highest values together stay below the 90 days for which the code of a ticket is kept for its declaration. */
export class DeclarationRulesValue implements DeclarationRules {
  @ApiProperty({ example: 30, description: 'A crossing is declared at most so many days ahead.' })
  @IsInt()
  @Min(1)
  @Max(60)
  daysAhead: number;

  @ApiProperty({ example: 72, description: 'A planned time that is longer than so many hours is warned of.' })
  @IsInt()
  @Min(1)
  @Max(168)
  windowHours: number;

  @ApiProperty({ example: 24, description: 'An unused declaration ends so many hours after its planned time.' })
  @IsInt()
  @Min(1)
  @Max(168)
  expiresAfterHours: number;

  @ApiProperty({ example: 72, description: 'The link by which a firm takes a part holds for so many hours.' })
  @IsInt()
  @Min(1)
  @Max(720)
  invitationHours: number;

  @ApiProperty({ example: 24, description: 'The way back of a refused export is planned for so many hours.' })
  @IsInt()
  @Min(1)
  @Max(168)
  wayBackHours: number;

  @ApiPropertyOptional({
    example: 30,
    description: 'So many days before a paper of a vehicle ends its firms are told; 30.',
  })
  @Optional()
  @IsInt()
  @Min(2)
  @Max(180)
  firstPaperNoticeDays?: number;

  @ApiPropertyOptional({ example: 7, description: 'And once more so many days before it; 7.' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(60)
  lastPaperNoticeDays?: number;
}

problems({
  'paper-notices-out-of-order': {
    status: 422,
    title: {
      vi: 'Lần báo cuối phải gần ngày hết hạn hơn lần báo đầu',
      zh: '最后一次提醒须晚于第一次提醒',
      en: 'The last notice comes after the first: fewer days before the end',
    },
  },
});

function faults(value: DeclarationRulesValue): readonly FieldProblem[] {
  const [first, last] = paperNotices(value);
  return last < first ? [] : [{ path: 'lastPaperNoticeDays', code: 'paper-notices-out-of-order', severity: 'error' }];
}

/**
 * How far ahead and how long a crossing is planned, when an unused declaration ends, how long an invitation holds, when firms
 * are told of papers that end.
 */
export const DECLARATION_RULES = defineSetting({
  name: 'declaration-rules',
  scope: 'GATE',
  value: DeclarationRulesValue,
  published: PUBLISHED_DECLARATION_RULES,
  proposedBy: ['SUPERVISOR'],
  faults,
  title: { vi: 'Thời hạn của tờ khai', zh: '申报期限', en: 'Terms of declarations' },
  about: {
    vi: 'Khai trước bao nhiêu ngày, khoảng giờ dự kiến dài bao nhiêu, tờ khai không dùng hết hạn sau bao lâu, lời mời nhận phần khai có giá trị bao lâu, chuyến về của xe xuất bị từ chối dự kiến bao lâu, doanh nghiệp được báo trước bao nhiêu ngày khi giấy tờ của xe sắp hết hạn. Áp dụng cho tờ khai nộp hoặc sửa và lời mời gửi sau thời điểm đó.',
    zh: '最多提前几天申报、预计时段多长、未使用的申报多久后失效、邀请参与申报的链接有效多久，被拒出口车辆的返程预计多久，车辆证件到期前多少天提醒企业。适用于生效后提交或更正的申报以及发出的邀请。',
    en: 'How far ahead one declares, how long a planned time is, when an unused declaration ends, how long an invitation to take a part holds, for how long the way back of a refused export is planned, and how many days before a paper of a vehicle ends its firms are told. Counts for declarations submitted or corrected, and invitations made, from then on.',
  },
});
