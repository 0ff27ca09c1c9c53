import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { SLIP_FACTS, SLIP_OUTCOMES, type SlipFact, type SlipOutcome } from './domain/paper-events.js';
import { SLIP_STATES, type SlipEntry, type SlipState } from './domain/slip.js';

/** What was typed from a slip of paper, and what became of it. */
export class SlipAnswer {
  @ApiProperty({ example: 'HN-261129-0417-07' }) slip: string;
  @ApiProperty({ format: 'uuid', description: 'One slip may have several, when it was used twice.' }) entry: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ enum: SLIP_FACTS }) fact: SlipFact;
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiProperty({ format: 'date-time' }) happenedAt: string;
  @ApiPropertyOptional({ enum: AGENCIES, description: 'Of a decision.' }) agency?: Agency;
  @ApiProperty({
    enum: SLIP_STATES,
    description: 'PENDING until it is carried out, within a moment; a CONFLICT waits for the supervisor.',
  })
  state: SlipState;
  @ApiPropertyOptional({ example: 'slip-used-twice', description: 'Of a conflict: the code of the refusal.' })
  code?: string;
  @ApiPropertyOptional({ enum: SLIP_OUTCOMES }) outcome?: SlipOutcome;
  @ApiProperty({ format: 'uuid', description: 'Reference of who entered it.' }) by: string;
  @ApiProperty({ format: 'date-time', description: 'When it was entered.' }) at: string;
}

export function slipAnswer(slip: string, entry: SlipEntry): SlipAnswer {
  const { gate, fact, declaration, happenedAt, agency, state, code, outcome, by, at } = entry;
  const more = { ...(agency && { agency }), ...(code !== undefined && { code }), ...(outcome && { outcome }) };
  return { slip, entry: entry.entry, gate, fact, declaration, happenedAt, state, ...more, by, at };
}
