import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Agency } from '../../../shared/domain/place.js';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { Optional, Parts } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { WAIVER_RULES, type WaiverAllowed } from '../domain/waiver-rules.js';
import { AGENCY_HEADS, OF_THE_AGENCY } from '../../../shared/settings/agency-people.js';

const GROUNDS = WAIVER_RULES.map(({ id }) => id);

export class WaiverValue implements WaiverAllowed {
  @ApiProperty({ enum: GROUNDS, example: 'green-channel', description: 'Of the code list `clearances/codes`.' })
  @IsIn(GROUNDS)
  id: string;

  @ApiPropertyOptional({ enum: ['GREEN'], description: 'Only for what customs put into this channel.' })
  @Optional()
  @IsIn(['GREEN'])
  channel?: 'GREEN';
}

export class WaiversValue {
  @ApiProperty({ type: WaiverValue, isArray: true, description: 'None: the agency waives nothing.' })
  @Parts(() => WaiverValue, 50)
  grounds: readonly WaiverAllowed[];
}

problems({
  'waiver-named-twice': {
    status: 422,
    title: {
      vi: 'Căn cứ này đã có trong danh sách',
      zh: '该依据已在列表中',
      en: 'This ground stands in the list already',
    },
  },
});

function faults({ grounds }: WaiversValue): readonly FieldProblem[] {
  return grounds.flatMap(({ id }, n) =>
    grounds.findIndex((each) => each.id === id) < n
      ? [{ path: `grounds.${n}.id`, code: 'waiver-named-twice', severity: 'error' } as const]
      : [],
  );
}

/** By which grounds an agency's head may waive its check at a gate. */
export const WAIVERS = defineSetting({
  name: 'waivers',
  scope: 'AGENCY',
  value: WaiversValue,
  published: { grounds: [] },
  publishedFor: (agency) => ({ grounds: publishedGrounds(agency) }),
  proposedBy: AGENCY_HEADS,
  confirmedBy: OF_THE_AGENCY,
  faults,
  title: { vi: 'Căn cứ miễn kiểm tra', zh: '免检依据', en: 'Grounds to waive a check' },
  about: {
    vi: 'Thủ trưởng cơ quan được miễn kiểm tra theo căn cứ nào. Áp dụng cho quyết định sau thời điểm đó.',
    zh: '机构负责人可按哪些依据免检。适用于生效后的决定。',
    en: 'By which grounds the head may let a check be. Counts for decisions from then on; what was waived stays waived.',
  },
});

function publishedGrounds(agency: Agency): readonly WaiverAllowed[] {
  return WAIVER_RULES.filter((rule) => rule.agency === agency).map(({ id, channel }) => ({
    id,
    ...(channel && { channel }),
  }));
}
