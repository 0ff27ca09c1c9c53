import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches, MaxLength } from 'class-validator';
import { Day, Line, Optional, Telephone } from '../../shared/http/field-rules.js';

/** Who applies. */
export interface Applicant {
  readonly name: string;
  readonly phone: string;
  readonly idNumber?: string;
  readonly born?: string;
  readonly email?: string;
  readonly address?: string;
  readonly commune?: string;
}

export class ApplicantBody implements Applicant {
  @ApiProperty({ example: 'Hoàng Thị Mây' }) @Line(120) name: string;
  @ApiProperty({ example: '0912345678', description: 'Its last four digits open the state of the dossier.' })
  @Telephone()
  phone: string;
  @ApiPropertyOptional({ example: '020090001234', description: 'Personal number; foreigners have none.' })
  @Optional()
  @Matches(/^0\d{11}$/)
  idNumber?: string;
  @ApiPropertyOptional({ example: '1990-05-19' }) @Optional() @Day() born?: string;
  @ApiPropertyOptional({ example: 'may@xulang.example' })
  @Optional()
  @MaxLength(200)
  @Matches(/^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,4}$/)
  email?: string;
  @ApiPropertyOptional({ example: 'Thôn Nà Pàn' }) @Optional() @Line(300) address?: string;
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(/^\d{5}$/) commune?: string;
}

/** The digits of a telephone alone; numbers of before 2026-11-30 stand as they were typed. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}
