import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Season } from '../domain/season.js';

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A part of every year, in the value of a setting. */
export class SeasonOfYearValue implements Season {
  @ApiProperty({ example: '04-01', description: 'Month and day, included.' }) @Matches(MONTH_DAY) from: string;
  @ApiProperty({ example: '10-31', description: 'Included; before `from`, it runs over the new year.' })
  @Matches(MONTH_DAY)
  to: string;
}
