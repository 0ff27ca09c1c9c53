import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, Matches } from 'class-validator';
import {
  AGENCIES,
  CARGO_KINDS,
  DIRECTIONS,
  type CargoKind,
  type Direction,
  type Gate,
} from '../../../shared/domain/place.js';
import type { Season } from '../../../shared/domain/season.js';
import type { EventStore } from '../../../shared/event-store/types.js';
import { Optional, Part, Parts } from '../../../shared/http/field-rules.js';
import { AGENCY_HEADS, OF_THE_AGENCY } from '../../../shared/settings/agency-people.js';
import { defineSetting, settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { SeasonOfYearValue } from '../../../shared/settings/season-of-year.value.js';
import { FIELD_STAGES, type FieldStage } from '../domain/missing.js';
import { PAPER_KINDS, type PaperKind } from '../domain/paper-kinds.js';
import { PAPER_PROOFS, type PaperProof, type PaperRule, type PapersOfAgency } from '../domain/required-papers.js';

export class PaperRuleValue implements PaperRule {
  @ApiProperty({ enum: PAPER_KINDS, example: 'ORIGIN_CERTIFICATE' }) @IsIn(PAPER_KINDS) paper: PaperKind;

  @ApiProperty({
    enum: FIELD_STAGES,
    example: 'ADMIT',
    description: 'Needed from this step on; `CLEAR`: the own pass.',
  })
  @IsIn(FIELD_STAGES)
  until: FieldStage;

  @ApiPropertyOptional({
    enum: PAPER_PROOFS,
    description: 'What shows it: number, a photo of it, or either; left out: its number.',
  })
  @Optional()
  @IsIn(PAPER_PROOFS)
  proof?: PaperProof;

  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;

  @ApiPropertyOptional({ enum: CARGO_KINDS, isArray: true })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CARGO_KINDS.length)
  @IsIn(CARGO_KINDS, { each: true })
  cargo?: readonly CargoKind[];

  @ApiPropertyOptional({ example: ['0810'], isArray: true, type: String, description: 'Any goods line beginning so.' })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(/^\d{2,8}$/, { each: true })
  hs?: readonly string[];

  @ApiPropertyOptional({ type: SeasonOfYearValue, description: 'Only when planned in this part of the year.' })
  @Optional()
  @Part(() => SeasonOfYearValue)
  season?: Season;
}

export class RequiredPapersValue {
  @ApiProperty({
    type: PaperRuleValue,
    isArray: true,
    description: 'Of each kind of paper the first that fits says by which step; none: not asked.',
  })
  @Parts(() => PaperRuleValue, 200)
  rules: readonly PaperRule[];
}

/**
 * Which papers an agency asks at a gate. No list by HS code is published where we could read one: nothing is asked until
 * its head has dated it.
 */
export const REQUIRED_PAPERS = defineSetting({
  name: 'required-papers',
  scope: 'AGENCY',
  value: RequiredPapersValue,
  published: { rules: [] },
  proposedBy: AGENCY_HEADS,
  confirmedBy: OF_THE_AGENCY,
  title: { vi: 'Giấy tờ phải có', zh: '必备单证', en: 'Which papers are needed' },
  about: {
    vi: 'Theo mã HS, loại hàng, chiều và mùa; cần có từ bước nào. Áp dụng cho tờ khai nộp hoặc sửa sau thời điểm đó.',
    zh: '按 HS 编码、货类、方向和季节；自哪一步起必备。适用于生效后提交或更正的申报。',
    en: 'By HS code, cargo, direction and season, and from which step on. Counts for declarations submitted or corrected from then on.',
  },
});

/** What every agency at a gate asks for at an instant. */
export async function papersAsked(store: EventStore, gate: Gate, at: Date): Promise<readonly PapersOfAgency[]> {
  const states = await Promise.all(AGENCIES.map((agency) => store.load(settingStream(REQUIRED_PAPERS, gate, agency))));
  return AGENCIES.map((agency, n) => ({ agency, rules: states[n] ? inForce(states[n].state, at).rules : [] }));
}
