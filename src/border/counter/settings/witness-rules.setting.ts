import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_WITNESS_RULES, type WitnessRules } from '../domain/witness-rules.js';

export class WitnessRulesValue implements WitnessRules {
  @ApiProperty({ example: 1, description: 'Codes of so many earlier minutes count beside the present one.' })
  @IsInt()
  @Min(0)
  @Max(5)
  codesKept: number;

  @ApiProperty({ example: 5, description: 'Wrong codes that one driver, clerk or kiosk may type in that time.' })
  @IsInt()
  @Min(1)
  @Max(100)
  codeTries: number;

  @ApiProperty({ example: 15, description: 'Minutes in which wrong codes are counted.' })
  @IsInt()
  @Min(1)
  @Max(1440)
  codeMinutes: number;

  @ApiProperty({ example: 720, description: 'Minutes; a camera may tell so late what it saw.' })
  @IsInt()
  @Min(1)
  @Max(2880)
  cameraLate: number;

  @ApiProperty({ example: 12, description: 'Hours that a plate which matched nobody waits for an operator.' })
  @IsInt()
  @Min(1)
  @Max(168)
  readsKept: number;

  @ApiProperty({ example: 30, description: 'Days after which the text of a plate that a camera read is erased.' })
  @IsInt()
  // Longer than a read may wait for its operator.
  @Min(8)
  @Max(365)
  readTextsKept: number;
}

/** What proves that a vehicle is in a yard. */
export const WITNESS_RULES = defineSetting({
  name: 'witness-rules',
  scope: 'GATE',
  value: WitnessRulesValue,
  published: PUBLISHED_WITNESS_RULES,
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Bằng chứng xe vào bãi', zh: '车辆到场证明', en: 'Witnesses of a check-in' },
  about: {
    vi: 'Mã của bãi được chấp nhận bao lâu và nhập sai mấy lần; camera được báo chậm bao lâu; biển số camera đọc được lưu bao lâu. Áp dụng ngay khi có hiệu lực.',
    zh: '停车场代码的有效时间与允许输错次数；摄像机可延迟多久上报；摄像机读取的车牌保存多久。生效后立即适用。',
    en: 'How long a yard’s code counts and how often it may be mistyped; how late a camera may tell; how long the plates that cameras read are kept. Counts from then on.',
  },
});
