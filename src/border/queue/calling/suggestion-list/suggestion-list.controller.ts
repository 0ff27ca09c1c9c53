import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DIRECTIONS, GATES, QUEUE_STAGES, QUEUE_CLASSES } from '../../../../shared/domain/place.js';
import type { Direction, Gate, QueueStage, QueueClass } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { Clock } from '../../../../shared/clock/clock.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { GATE_PHASES, type GatePhase } from '../../../../shared/domain/place.js';
import { GATE_PHASE } from '../../../gates/index.js';
import { CallSuggestions, type SuggestionRow } from '../dispatcher/call-suggestions.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { GatePipe } from '../../../../shared/http/addresses.js';

export class SuggestionAnswer {
  @ApiProperty({ example: 'HN-E3' }) lane!: string;
  @ApiProperty({ format: 'uuid' }) ticket!: string;
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: QUEUE_STAGES }) stage!: QueueStage;
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiProperty({ enum: ['BOUNDED_OVERTAKING', 'CLASS_TURN'] }) rule!: string;
  @ApiProperty({ example: 'first-2026' }) policy!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the policy looked at.' })
  inputs!: Readonly<Record<string, string | number | boolean>>;
  @ApiProperty({ description: 'Position of the log that the choice was made on.' }) asOf!: number;
}

export class SuggestionListAnswer {
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({
    enum: GATE_PHASES,
    description: 'In SHADOW none of it binds; who confirms one records what was done.',
  })
  phase!: GatePhase;
  @ApiProperty({ type: [SuggestionAnswer] }) suggestions!: SuggestionAnswer[];
}

@ApiTags('queue')
@Controller('gates/:gate/suggestions')
export class SuggestionListController {
  constructor(
    private readonly suggestions: CallSuggestions,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('LANE_CONTROLLER', 'SUPERVISOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Whom each lane should call now, and by which rule',
    answer: SuggestionListAnswer,
    refusals: ['wrong-gate'],
  })
  async list(@Param('gate', GatePipe) gate: Gate, @By() by: Principal): Promise<SuggestionListAnswer> {
    requireGate(by, gate);
    const [rows, { state }] = await Promise.all([
      this.suggestions.ofGate(gate),
      this.store.load(settingStream(GATE_PHASE, gate)),
    ]);
    const { phase } = inForce(state, this.clock.now());
    return { gate, phase, suggestions: rows.map(shown) };
  }
}

function shown({ lane, ticket, code, direction, stage, class: kind, rule, policy, inputs, asOf }: SuggestionRow) {
  return { lane, ticket, code, direction, stage, class: kind, rule, policy, inputs, asOf };
}
