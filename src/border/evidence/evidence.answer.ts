import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { SUBJECT_KINDS, type SubjectKind } from './domain/evidence-events.js';
import { EVIDENCE_STATUSES, type Evidence, type EvidenceStatus } from './domain/evidence.js';

const PERSON = { example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Reference of a person.' };

/** What it is about; a plate is not told again. */
export class SubjectAnswer {
  @ApiProperty({ enum: SUBJECT_KINDS, example: 'DECLARATION' }) kind: SubjectKind;
  @ApiPropertyOptional({ format: 'uuid' }) declaration?: string;
  @ApiPropertyOptional({ example: '2026-11-28T00:00:00.000Z' }) from?: string;
  @ApiPropertyOptional({ example: '2026-11-29T00:00:00.000Z' }) to?: string;
}

/** An export of evidence: by which order, who agreed, how often it was taken. */
export class EvidenceAnswer {
  @ApiProperty({ format: 'uuid' }) export: string;
  @ApiProperty({ example: 'QD-118/2026' }) order: string;
  @ApiProperty({ type: SubjectAnswer }) subject: SubjectAnswer;
  @ApiProperty({ description: 'Whether sealed facts are opened in it.' }) opened: boolean;
  @ApiPropertyOptional({ enum: AGENCIES, description: 'Missing: the auditor’s.' }) agency?: Agency;
  @ApiPropertyOptional({ enum: GATES }) gate?: Gate;
  @ApiProperty({ enum: EVIDENCE_STATUSES, example: 'READY' }) status: EvidenceStatus;
  @ApiProperty(PERSON) by: string;
  @ApiProperty({ example: '2026-11-29T03:00:00.000Z' }) at: string;
  @ApiPropertyOptional(PERSON) confirmedBy?: string;
  @ApiPropertyOptional({ example: '2026-11-29T03:05:00.000Z' }) confirmedAt?: string;
  @ApiProperty({ example: 1, description: 'How often the file was taken.' }) taken: number;
  @ApiPropertyOptional({ example: '2026-11-29T03:06:00.000Z' }) takenAt?: string;
}

export function evidenceAnswer(told: Evidence): EvidenceAnswer {
  const { byHead: _, subject, ...of } = told;
  const { kind } = subject;
  const about = subject.kind === 'VEHICLE' ? {} : subject;
  return { ...of, subject: { ...about, kind } };
}
