import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { Instant } from '../http/field-rules.js';
import { VALUE } from './value-schema.js';

/** A value and when it shall begin. */
export class SettingValueBody {
  @ApiProperty(VALUE)
  @IsObject()
  value: object;

  @ApiPropertyOptional({ format: 'date-time', description: 'From when it holds; at once when missing.' })
  @IsOptional()
  @Instant()
  from?: string;
}
