import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { Day, Optional, Parts } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';

export class AeoFirmValue {
  @ApiProperty({ format: 'uuid', description: 'The firm.' }) @IsUUID() id: string;

  @ApiProperty({ example: '1234/QĐ-TCHQ', description: 'Number of the decision of customs.' })
  @Matches(/^\d{1,6}\/[A-ZĐ][A-ZĐ0-9-]{0,20}$/)
  decision: string;

  @ApiProperty({ format: 'date', example: '2026-12-01', description: 'Hanoi day, included.' }) @Day() from: string;
  @ApiPropertyOptional({ format: 'date', example: '2029-11-30', description: 'Included; missing: until withdrawn.' })
  @Optional()
  @Day()
  to?: string;
}

export class AeoFirmsValue {
  @ApiProperty({ type: AeoFirmValue, isArray: true }) @Parts(() => AeoFirmValue, 1000) firms: readonly AeoFirmValue[];
}

const KINDS = {
  'aeo-firm-twice': {
    status: 422,
    title: { vi: 'Doanh nghiệp này đã có trong danh sách', zh: '该企业已在名单中', en: 'This firm is listed already' },
  },
  'aeo-out-of-order': {
    status: 422,
    title: { vi: 'Ngày hết hạn trước ngày bắt đầu', zh: '截止日早于起始日', en: 'It ends before it begins' },
  },
} as const;

problems(KINDS);

function faults({ firms }: AeoFirmsValue): readonly FieldProblem[] {
  const fault = (path: string, code: keyof typeof KINDS): FieldProblem => ({ path, code, severity: 'error' });
  return firms.flatMap(({ id, from, to }, n) => [
    ...(firms.findIndex((each) => each.id === id) < n ? [fault(`firms.${n}.id`, 'aeo-firm-twice')] : []),
    ...(to !== undefined && to < from ? [fault(`firms.${n}.to`, 'aeo-out-of-order')] : []),
  ]);
}

/** Firms that customs has recognised as authorised economic operators (Decree 08/2015/ND-CP, article 9). */
export const AEO_FIRMS = defineSetting({
  name: 'aeo-firms',
  scope: 'PROVINCE',
  ofAgency: 'CUSTOMS',
  value: AeoFirmsValue,
  published: { firms: [] },
  proposedBy: ['AGENCY_HEAD', 'ADMIN'],
  faults,
  title: { vi: 'Doanh nghiệp ưu tiên', zh: '高级认证企业', en: 'Authorised economic operators' },
  about: {
    vi: 'Hàng của doanh nghiệp này xếp nhóm ưu tiên. Áp dụng cho tờ khai nộp hoặc sửa sau thời điểm đó.',
    zh: '这些企业的货物按高级认证类排队。适用于生效后提交或更正的申报。',
    en: 'Goods of these firms queue in the class AEO. Counts for declarations submitted or corrected from then on.',
  },
});

/** Whether the owner of the goods is an AEO at an instant, by the Hanoi day. */
export function isAeo({ firms }: AeoFirmsValue, owner: string | undefined, at: Date): boolean {
  const day = hanoiDay(at);
  return firms.some(({ id, from, to }) => id === owner && from <= day && (to === undefined || day <= to));
}
