import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsNumber, Max, Min } from 'class-validator';
import { type DeclaredContainer, type DeclaredGoods, type DeclaredParties } from '../domain/content.js';
import { PARTY_PARTS } from '../domain/part.js';
import { Instant, Line, Lines, Optional, Part } from '../../../shared/http/field-rules.js';

export class ContainerBody implements DeclaredContainer {
  @ApiProperty({ example: 'CSQU3054383' })
  @Line(20)
  number: string;

  @ApiPropertyOptional({ type: [String], example: ['VN1234567'] })
  @Lines(10, 30)
  seals: string[] = [];
}

export class GoodsBody implements DeclaredGoods {
  @ApiProperty({ example: '08106000', description: '8 digits (Vietnam) or 6 (international), as text.' })
  @Line(15)
  hs: string;

  @ApiProperty({ example: 'Sầu riêng tươi' })
  @Line(300)
  description: string;

  @ApiProperty({ example: 18000.5, description: 'Kilograms, at most three decimals.' })
  @IsNumber()
  @Max(1_000_000)
  kg: number;

  @ApiProperty({ example: 900 })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  packages: number;

  @ApiPropertyOptional({ example: 13, description: 'Degrees Celsius that the goods travel at.' })
  @Optional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(-100)
  @Max(100)
  temperature?: number;

  @ApiPropertyOptional({ example: 'VN-LSOR-0012' })
  @Optional()
  @Line(50)
  orchardCode?: string;

  @ApiPropertyOptional({ example: 'VN-LSPH-003' })
  @Optional()
  @Line(50)
  packingHouseCode?: string;

  @ApiPropertyOptional({ example: 'UN1203', description: 'Dangerous goods only.' })
  @Optional()
  @Line(10)
  un?: string;
}

export class PartyBody {
  @ApiProperty({ example: 'Công ty vận tải mẫu' })
  @Line(200)
  name: string;

  @ApiProperty({ example: '0100233488' })
  @Line(30)
  taxCode: string;
}

export class PartiesBody implements DeclaredParties {
  @ApiProperty({ enum: PARTY_PARTS, example: 'CARRIER', description: 'Which of them the declaring firm is.' })
  @IsIn(PARTY_PARTS)
  declarer: DeclaredParties['declarer'];

  @ApiPropertyOptional({
    type: PartyBody,
    description: 'The owner of the goods, needed later; an empty vehicle has none.',
  })
  @Optional()
  @Part(() => PartyBody)
  owner?: PartyBody;

  @ApiPropertyOptional({ type: PartyBody, description: 'Needed later, by the step that the gate has set.' })
  @Optional()
  @Part(() => PartyBody)
  carrier?: PartyBody;

  @ApiPropertyOptional({ type: PartyBody, description: 'Who declares to customs.' })
  @Optional()
  @Part(() => PartyBody)
  agent?: PartyBody;

  @ApiPropertyOptional({ type: PartyBody, description: 'Who pays the fees.' })
  @Optional()
  @Part(() => PartyBody)
  payer?: PartyBody;
}

export class CertificateBody {
  @ApiProperty({ example: 'KDTV-15-2026-004417' })
  @Line(50)
  number: string;

  @ApiProperty({ example: '2026-11-25T17:00:00+07:00' })
  @Instant()
  validUntil: string;
}
