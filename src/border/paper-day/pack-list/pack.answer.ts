import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { prefixOf } from '../../gates/index.js';
import { slipNumber } from '../domain/packs.js';
import { PACK_FOR, type PackFor } from '../domain/paper-events.js';
import type { KeptPack } from '../make-pack/kept-packs.js';

/** An emergency pack that can be had. */
export class PackAnswer {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ enum: PACK_FOR }) for: PackFor;
  @ApiProperty({ format: 'date-time', description: 'The gate as it stood then.' }) madeAt: string;
  @ApiProperty({ example: 48211, description: 'Position of the log up to which it knows everything.' }) asOf: number;
  @ApiProperty({ example: 'HN-261129-0417-01' }) firstSlip: string;
  @ApiProperty({ example: 'HN-261129-0417-20' }) lastSlip: string;
}

export class PacksAnswer {
  @ApiProperty({ type: [PackAnswer], description: 'The newest first.' }) packs: readonly PackAnswer[];
}

export function packAnswer({ gate, whom, day, pack, slips, asOf, madeAt }: KeptPack): PackAnswer {
  const number = (slip: number) => slipNumber({ prefix: prefixOf(gate), day, pack, slip });
  return {
    gate,
    for: whom,
    madeAt: madeAt.toISOString(),
    asOf,
    firstSlip: number(1),
    lastSlip: number(slips),
  };
}
