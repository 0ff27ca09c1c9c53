import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DIRECTIONS, type Direction } from '../../../shared/domain/place.js';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { Optional, Parts } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import {
  PUBLISHED_FIELD_STAGES,
  STAGED_FIELDS,
  type FieldStageRule,
  type StagedField,
} from '../domain/field-stages.js';
import { FIELD_STAGES as STAGES, type FieldStage } from '../domain/missing.js';

export class FieldStageValue implements FieldStageRule {
  @ApiProperty({ enum: STAGED_FIELDS, example: 'DRIVER' }) @IsIn(STAGED_FIELDS) field: StagedField;

  @ApiProperty({ enum: STAGES, example: 'CALL', description: 'Needed from this step on, and not earlier.' })
  @IsIn(STAGES)
  stage: FieldStage;

  @ApiPropertyOptional({ enum: DIRECTIONS, description: 'Missing: in both directions.' })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;
}

export class FieldStagesValue {
  @ApiProperty({
    type: FieldStageValue,
    isArray: true,
    description: 'A field that does not stand here is never asked.',
  })
  @Parts(() => FieldStageValue, 2 * STAGED_FIELDS.length)
  fields: readonly FieldStageRule[];
}

problems({
  'field-stage-twice': {
    status: 422,
    title: {
      vi: 'Mục này đã có trong danh sách cho chiều đó',
      zh: '该项目在此方向已列出',
      en: 'This field is listed for the direction already',
    },
  },
});

function faults({ fields }: FieldStagesValue): readonly FieldProblem[] {
  const overlaps = (a: FieldStageRule, b: FieldStageRule) =>
    a.field === b.field && (a.direction === undefined || b.direction === undefined || a.direction === b.direction);
  return fields.flatMap((rule, n) =>
    fields.findIndex((each) => overlaps(each, rule)) < n
      ? [{ path: `fields.${n}.field`, code: 'field-stage-twice', severity: 'error' } as const]
      : [],
  );
}

/** From which step of the journey on each field of a declaration must be there. */
export const FIELD_STAGES = defineSetting({
  name: 'field-stages',
  scope: 'GATE',
  value: FieldStagesValue,
  published: { fields: PUBLISHED_FIELD_STAGES },
  proposedBy: ['SUPERVISOR'],
  faults,
  title: { vi: 'Khai gì ở bước nào', zh: '各步骤须申报的内容', en: 'What is declared by which step' },
  about: {
    vi: 'Mỗi mục của tờ khai cần có từ bước nào: đặt chỗ, vào bãi, được gọi, vào làn. Áp dụng cho tờ khai nộp hoặc sửa sau thời điểm đó; xe đang chờ giữ nguyên yêu cầu cũ.',
    zh: '申报各项目自哪一步起必填：预约、进场、叫号、进入通道。适用于生效后提交或更正的申报；等候车辆保持原要求。',
    en: 'From which step on each field is needed: to book, to check in, to be called, to be admitted. Counts for declarations submitted or corrected from then on; who waits is asked what was asked of him before.',
  },
});
