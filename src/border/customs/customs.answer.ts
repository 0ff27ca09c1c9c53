import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import { isCustoms } from './customs-access.js';
import {
  CUSTOMS_CHANNELS,
  CUSTOMS_STATUSES,
  type CustomsChannel,
  type CustomsStatus,
} from './domain/customs-events.js';
import { overAllocated, type CustomsGoods } from './domain/customs-goods.js';
import type { CustomsRecord } from './domain/customs-record.js';
import { STOP_REASONS } from './domain/stop-reasons.js';

export class CustomsLineAnswer {
  @ApiProperty({ example: 1 })
  line: number;
  @ApiProperty({ example: 900 })
  packages: number;
  @ApiProperty({ example: 18_000_500 })
  grams: number;
}

export class AllocatedPartAnswer {
  @ApiPropertyOptional({ example: 1, description: 'Absent: of the declaration as a whole.' })
  line?: number;
  @ApiProperty({ example: 900 })
  packages: number;
  @ApiProperty({ example: 18_000_500 })
  grams: number;
}

export class CustomsCarrierAnswer {
  @ApiProperty({ format: 'uuid', description: 'Declaration of the vehicle that carries it.' })
  declaration: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' })
  gate: Gate;
  @ApiProperty({ enum: ['DECLARED', 'CUSTOMS'], description: 'On whose word.' })
  by: 'DECLARED' | 'CUSTOMS';
  @ApiProperty({ type: [AllocatedPartAnswer], description: 'Empty: the whole vehicle, its part not known.' })
  parts: AllocatedPartAnswer[];
  @ApiPropertyOptional({
    example: '2026-11-22T05:10:00.000Z',
    description: 'This truck left supervision; told when read.',
  })
  leftAt?: string;
}

export class StopOrderAnswer {
  @ApiProperty({ example: 'LD-0417/2026' })
  order: string;
  @ApiProperty({ enum: Object.keys(STOP_REASONS), example: 'tax-unsettled' })
  reason: string;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  at: string;
}

export class OverAllocationAnswer {
  @ApiProperty({ enum: ['over-allocated'] })
  code: string;
  @ApiPropertyOptional({ example: 1, description: 'Absent: all lines together.' })
  line?: number;
  @ApiProperty({ enum: ['packages', 'grams'] })
  of: string;
  @ApiProperty({ example: 1000 })
  allocated: number;
  @ApiProperty({ example: 900 })
  declared: number;
}

/** A customs declaration: what holds for every truck that carries it, and which do. */
export class CustomsDeclarationAnswer {
  @ApiProperty({ example: '30123456789', description: 'Its first 11 digits.' })
  customs: string;
  @ApiProperty({ enum: DIRECTIONS })
  direction: Direction;
  @ApiProperty({ example: true, description: 'Whether customs registered it, as far as the gate was told.' })
  registered: boolean;
  @ApiPropertyOptional({ example: '15BB' })
  office?: string;
  @ApiPropertyOptional({ example: 'B11' })
  declarationType?: string;
  @ApiPropertyOptional({ example: 0, description: 'The 12th digit.' })
  amendment?: number;
  @ApiPropertyOptional({ enum: CUSTOMS_STATUSES })
  status?: CustomsStatus;
  @ApiPropertyOptional({ enum: CUSTOMS_CHANNELS })
  channel?: CustomsChannel;
  @ApiProperty({ type: [CustomsLineAnswer], description: 'For customs.' })
  lines: CustomsLineAnswer[];
  @ApiProperty({ example: false, description: 'Every truck that carries it stands until the last stop is lifted.' })
  stopped: boolean;
  @ApiProperty({ type: [StopOrderAnswer], description: 'For customs.' })
  stops: StopOrderAnswer[];
  @ApiProperty({ type: [CustomsCarrierAnswer], description: "A firm's own vehicles, an officer's gate." })
  carriers: CustomsCarrierAnswer[];
  @ApiProperty({ type: [OverAllocationAnswer], description: 'For customs.' })
  warnings: OverAllocationAnswer[];
}

/** A customs declaration through somebody's eyes: lines, reasons and warnings are customs' own. */
export function customsAnswer(
  customs: string,
  { registered, stops }: CustomsRecord,
  goods: CustomsGoods,
  by: Principal,
): CustomsDeclarationAnswer {
  const own = isCustoms(by);
  const { lines = [], direction: _, ...known } = registered ?? {};
  const seen = [...goods.values()].filter(
    ({ firm, gate }) => (by.firm === undefined || firm === by.firm) && (by.gate === undefined || gate === by.gate),
  );
  return {
    customs,
    direction: customs.startsWith('10') ? 'IMPORT' : 'EXPORT',
    registered: registered !== undefined,
    ...known,
    lines: own ? [...lines] : [],
    stopped: stops.length > 0,
    stops: own ? [...stops] : [],
    carriers: seen.map(({ declaration, gate, by: word, parts }) => ({
      declaration,
      gate,
      by: word,
      parts: [...parts],
    })),
    warnings: own ? overAllocated(registered, goods).map((over) => ({ code: 'over-allocated', ...over })) : [],
  };
}
