import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { AGENCIES, type Agency } from '../../shared/domain/place.js';

export class ClearancePath {
  @ApiProperty({ format: 'uuid', example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  @IsUUID()
  declaration: string;
}

export class CheckPath extends ClearancePath {
  @ApiProperty({ enum: AGENCIES, example: 'CUSTOMS' })
  @IsIn(AGENCIES)
  agency: Agency;
}
