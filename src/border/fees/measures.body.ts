import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CONTAINER_FEET, type ContainerFeet, type Measures } from './domain/tariff.js';
import { Optional } from '../../shared/http/field-rules.js';

const FEET = [0, ...CONTAINER_FEET] as const;

/** What the fee may depend on and no declaration says. */
export class MeasuresBody implements Measures {
  @ApiPropertyOptional({ example: 1900, description: 'What the vehicle may carry, in kilograms.' })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  payloadKg?: number;

  @ApiPropertyOptional({ enum: FEET, type: Number, description: 'Feet of its longest container; 0: none.' })
  @Optional()
  @Type(() => Number)
  @IsIn(FEET)
  containerFeet?: ContainerFeet | 0;
}

/** Only what was told. */
export function measuresOf({ payloadKg, containerFeet }: Measures): Measures {
  return { ...(payloadKg !== undefined && { payloadKg }), ...(containerFeet !== undefined && { containerFeet }) };
}
