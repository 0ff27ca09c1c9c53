import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Instant, Optional } from '../http/field-rules.js';
import { VALUE } from './value-schema.js';

/** A value and when it shall begin. */
export class SettingValueBody {
  @ApiProperty(VALUE)
  @IsObject()
  value: object;

  @ApiPropertyOptional({ format: 'date-time', description: 'From when it holds; at once when missing.' })
  @Optional()
  @Instant()
  from?: string;
}
