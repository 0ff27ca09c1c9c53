import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INCIDENT_KINDS, type IncidentKind } from '../domain/gate-events.js';

export class IncidentAnswer {
  @ApiProperty({ format: 'uuid' }) incident: string;
  @ApiProperty({ enum: INCIDENT_KINDS }) kind: IncidentKind;
  @ApiProperty({ type: [String], example: ['HN-X1'] }) lanes: readonly string[];
  @ApiPropertyOptional({ example: 'HN-1119' }) route?: string;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) yard?: string;
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When the closure of its route is looked at again, as it was told at its opening.',
  })
  review?: string;
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Missing while it stands.' }) closedAt?: string;
}
