import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, Matches } from 'class-validator';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { GATE_PHASES, type GatePhase } from '../../../shared/domain/place.js';
import { LIVE, PHASE_REASONS, goesBack, type PhaseReason, type PhaseRules } from '../domain/gate-phase.js';

export class GatePhaseValue implements PhaseRules {
  @ApiProperty({ enum: GATE_PHASES, example: 'PILOT' }) @IsIn(GATE_PHASES) phase: GatePhase;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Of a pilot: firms that declare or carry.' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  firms: readonly string[];

  @ApiProperty({ type: [String], example: ['HN-1119'], description: 'Of a pilot: all vehicles of these routes.' })
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(PLACE_NAME, { each: true })
  routes: readonly string[];

  @ApiPropertyOptional({ enum: PHASE_REASONS, description: 'Needed to go back a phase.' })
  @Optional()
  @IsIn(PHASE_REASONS)
  reason?: PhaseReason;
}

problems({
  'gate-pilot-of-nobody': {
    status: 422,
    title: {
      vi: 'Giai đoạn thí điểm cần nêu tuyến hoặc doanh nghiệp',
      zh: '试点阶段须指定通道或企业',
      en: 'A pilot names routes or firms',
    },
  },
  'gate-phase-back': {
    status: 422,
    title: {
      vi: 'Lùi về giai đoạn trước phải có lý do',
      zh: '退回前一阶段须说明原因',
      en: 'Going back a phase needs a reason',
    },
  },
});

/** How far the product decides at a gate: looked on, in a pilot, or for all. */
export const GATE_PHASE = defineSetting<GatePhaseValue, 'GATE'>({
  name: 'gate-phase',
  scope: 'GATE',
  value: GatePhaseValue,
  published: LIVE,
  proposedBy: ['SUPERVISOR', 'ADMIN'],
  confirmedBy: ['SUPERVISOR', 'PROVINCE', 'ADMIN'],
  faults: ({ phase, firms, routes }): readonly FieldProblem[] =>
    phase === 'PILOT' && firms.length + routes.length === 0
      ? [{ path: 'routes', code: 'gate-pilot-of-nobody', severity: 'error' }]
      : [],
  follows: ({ phase, reason }, before): readonly FieldProblem[] =>
    goesBack(phase, before.phase) && !reason ? [{ path: 'reason', code: 'gate-phase-back', severity: 'error' }] : [],
  title: { vi: 'Giai đoạn vận hành', zh: '运行阶段', en: 'Phase of operation' },
  about: {
    vi: 'SHADOW: ghi nhận tất cả, chưa ràng buộc; PILOT: ràng buộc với tuyến và doanh nghiệp được nêu; LIVE: với tất cả. Khi chưa ràng buộc, hệ thống không tự gọi xe và không tính trễ; người trực ghi lại việc đã làm. Lùi giai đoạn phải có lý do.',
    zh: 'SHADOW：全部记录，尚不具约束力；PILOT：仅约束所列通道和企业；LIVE：全部适用。未具约束力时系统不自动叫号、不计迟到，由值班人员补记实际操作。退回须说明原因。',
    en: 'SHADOW: everything is recorded, nothing binds; PILOT: it binds the routes and firms that are named; LIVE: all. Where it does not bind, the product calls nobody by itself and no clock runs against a vehicle; people record what was done. Going back needs a reason.',
  },
});
