import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CARGO_KINDS, GATES, type CargoKind, type Gate } from '../../../../shared/domain/place.js';

export class DangerousGoodsView {
  @ApiProperty({ example: 'UN1203' }) un!: string;
  @ApiPropertyOptional({ example: '3', description: 'ADR class; missing when the list of UN numbers has none.' })
  adr?: string;
}

export class ManifestVehicle {
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
  @ApiPropertyOptional({ example: '12C-123.45', description: 'For those who may see plates.' }) plate?: string;
  @ApiPropertyOptional({ example: '345', description: 'Its last three characters.' }) plateEnd?: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ enum: CARGO_KINDS }) cargo!: CargoKind;
  @ApiProperty({ type: [DangerousGoodsView] }) dangerous!: readonly DangerousGoodsView[];
  @ApiProperty({ description: 'Drivers that were declared.' }) drivers!: number;
}

/** What is in a yard now. */
export class YardManifestAnswer {
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) yard!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Position of the log that it stands at, as far as the lists had come.' })
  position!: number;
  @ApiProperty() drivers!: number;
  @ApiProperty({ description: 'Vehicles with dangerous goods.' }) dangerous!: number;
  @ApiProperty({ type: [ManifestVehicle], description: 'All of them: dangerous goods first, then who came first.' })
  vehicles!: readonly ManifestVehicle[];
}
