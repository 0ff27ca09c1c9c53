import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class CustomsPath {
  @ApiProperty({ example: '30123456789', description: 'First 11 digits of the number.' })
  @Matches(/^[13]0\d{9}$/)
  customs: string;
}

/** How stop orders are numbered; no room for names. */
export const ORDER_NUMBER = /^[A-Z0-9Đ][A-Z0-9Đ/.-]{1,29}$/;
