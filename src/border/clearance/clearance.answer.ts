import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  AGENCIES,
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  type Agency,
  type CargoKind,
  type Direction,
  type Gate,
} from '../../shared/domain/place.js';
import type { OpenedClearance } from './domain/clearance.js';
import {
  CHECK_STATUSES,
  CLEARANCE_STATUSES,
  type CheckStatus,
  type ClearanceStatus,
  type RecordedFrom,
} from './domain/clearance-events.js';
import { seenClearance, type FoundView, type Viewer } from './domain/clearance-view.js';
import { FOUND_KINDS, IDENTITY_PARTS, type FoundKind, type IdentityPart } from './domain/found-events.js';

/** What officers of an agency compared and found to be as declared. */
export class IdentityAnswer {
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  at: string;
  @ApiProperty({ enum: IDENTITY_PARTS, isArray: true, example: ['PLATE', 'SEAL'] })
  parts: readonly IdentityPart[];
}

const VALUE = {
  oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
};

/** A value as an officer found it, beside the declared one. */
export class FoundAnswer {
  @ApiProperty({ enum: AGENCIES, example: 'CUSTOMS' })
  agency: Agency;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  at: string;
  @ApiPropertyOptional({
    example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'Who found it: reference of a person; within the own agency.',
  })
  by?: string;
  @ApiProperty({ example: 1, description: 'Of the declaration that it stands beside.' })
  revision: number;
  @ApiProperty({ enum: FOUND_KINDS, example: 'KG' })
  what: FoundKind;
  @ApiPropertyOptional({ example: 0, description: 'Line of goods, from 0.' })
  line?: number;
  @ApiPropertyOptional({ example: 'CSQU3054383', description: 'The container as declared.' })
  container?: string;
  @ApiProperty({ ...VALUE, example: 18000.5, description: 'Kilograms, packages, a container or its seals.' })
  declared: number | string | string[];
  @ApiProperty({ ...VALUE, example: 17950 })
  found: number | string | string[];
}

export class PapersInOrderAnswer {
  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  at: string;
  @ApiProperty({ example: 1, description: 'Of the declaration.' })
  revision: number;
}

/** An export's way back. */
export class ReturnedAnswer {
  @ApiProperty({ format: 'uuid', description: 'The declaration of its way back.' })
  trip: string;
  @ApiProperty({ example: 'quarantine-refused' })
  reason: string;
  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** One agency's check, as far as the reader may see it. */
export class CheckAnswer {
  @ApiProperty({ enum: AGENCIES, example: 'CUSTOMS' })
  agency: Agency;
  @ApiProperty({ example: 'customs-laden', description: 'Rule that asks for the check.' })
  rule: string;
  @ApiProperty({ enum: CHECK_STATUSES, example: 'WAITING' })
  status: CheckStatus;
  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  since: string;
  @ApiPropertyOptional({ example: 'goods-not-as-declared', description: 'Why it failed.' })
  reason?: string;
  @ApiPropertyOptional({ example: 'goods-to-be-opened', description: 'Of a hold.' })
  publicReason?: string;
  @ApiPropertyOptional({ example: 'physical-inspection', description: 'Of a hold; for its own agency.' })
  legalReason?: string;
  @ApiPropertyOptional({
    example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'Reference of a sealed note; for its own agency.',
  })
  note?: string;
  @ApiPropertyOptional({
    example: 'Seal number differs by one digit.',
    description: 'The note itself, when one clearance is read; for its own agency.',
  })
  noteText?: string;
  @ApiPropertyOptional({ example: 'green-channel' })
  waiver?: string;
  @ApiPropertyOptional({ type: PapersInOrderAnswer, description: 'Its officers found the papers in order.' })
  papersInOrder?: PapersInOrderAnswer;
  @ApiPropertyOptional({ description: 'It is passed only while the vehicle is at the gate.' })
  atGate?: boolean;
  @ApiPropertyOptional({ example: 'BL-0417', description: 'For cashiers and the firm.' })
  receipt?: string;
  @ApiPropertyOptional({
    enum: ['BOARD', 'AGENCY_SYSTEM', 'CUSTOMS_RECORDS', 'PAYMENT'],
    description: 'Of a decision that no officer took here: where it came from.',
  })
  recordedFrom?: RecordedFrom['source'];
  @ApiPropertyOptional({ example: 'CV-118/KDYT', description: "Number of the agency's paper; not for firms." })
  paper?: string;
  @ApiPropertyOptional({
    type: IdentityAnswer,
    description: 'Plate, trailer, container or seal are those declared now.',
  })
  identityConfirmed?: IdentityAnswer;
}

/** A clearance; also what every command on it answers. */
export class ClearanceAnswer {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  declaration: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' })
  gate: Gate;
  @ApiProperty({ example: 'HN-1119' })
  route: string;
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' })
  direction: Direction;
  @ApiProperty({ enum: CARGO_KINDS, example: 'FRUIT' })
  cargo: CargoKind;
  @ApiProperty({ enum: CLEARANCE_STATUSES, example: 'OPEN' })
  status: ClearanceStatus;
  @ApiProperty({ example: 1, description: 'Of the declaration; the first number of the ETag.' })
  revision: number;
  @ApiProperty({
    example: 0,
    description:
      'Found values that were entered so far. Send `"<revision>.<foundCount>"` (the ETag) as `If-Match` when deciding.',
  })
  foundCount: number;
  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  openedAt: string;
  @ApiPropertyOptional({ example: '2026-11-22T05:00:00.000Z' })
  clearedAt?: string;
  @ApiPropertyOptional({ example: '2026-11-22T05:10:00.000Z', description: 'Over the border, out or in.' })
  crossedAt?: string;
  @ApiPropertyOptional({ example: '2026-11-22T05:10:00.000Z', description: 'Out of the supervision area.' })
  leftAt?: string;
  @ApiPropertyOptional({ enum: GATES })
  sentTo?: Gate;
  @ApiPropertyOptional({ example: 'far-side-refused' })
  turnedBack?: string;
  @ApiPropertyOptional({ type: ReturnedAnswer, description: 'Of an export that crossed: the far side sent it back.' })
  returned?: ReturnedAnswer;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of such a way back: the export that was refused.' })
  refusedFrom?: string;
  @ApiProperty({ example: 0 })
  transshipments: number;
  @ApiPropertyOptional({ example: '2026-11-22T06:00:00.000Z' })
  emptiedLeftAt?: string;
  @ApiProperty({ type: [CheckAnswer] })
  checks: CheckAnswer[];
  @ApiPropertyOptional({
    enum: AGENCIES,
    isArray: true,
    description: 'Agencies whose checks are not followed at this gate: nothing is known of them here.',
  })
  notTracked?: Agency[];
  @ApiPropertyOptional({ type: [FoundAnswer], description: 'What officers found otherwise than declared.' })
  found?: FoundAnswer[];
}

/** The clearance through a viewer's eyes; codes and references only. */
export function answerOf(clearance: OpenedClearance, viewer: Viewer): ClearanceAnswer {
  const seen = seenClearance(clearance, viewer);
  const { notTracked, checks, found, ...rest } = seen;
  return {
    ...rest,
    checks: [...checks],
    ...(notTracked && { notTracked: [...notTracked] }),
    ...(found && { found: found.map(foundAnswer) }),
  };
}

/** Weights are grams in the log and kilograms for people. */
export function foundAnswer({ value, ...rest }: FoundView): FoundAnswer {
  const people = (of: number | string | readonly string[]) =>
    typeof of === 'number' ? (value.what === 'KG' ? of / 1000 : of) : typeof of === 'string' ? of : [...of];
  return { ...rest, ...value, declared: people(value.declared), found: people(value.found) };
}
