import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { plateEnd } from '../../declarations/index.js';
import { PASS_RULES, requireCounted } from '../domain/pass.js';
import { PassDesk } from '../pass-desk.js';
import { PassTexts } from '../pass-texts.js';

const REFUSED = ['pass-replaced', 'pass-over', 'not-found'] as const;

/** What a scanned pass says, and whether it counts at this moment. */
export class VerifiedPass {
  @ApiProperty() readonly valid: boolean;
  @ApiPropertyOptional({ enum: REFUSED, description: 'Why it is not.' }) readonly why?: string;
  @ApiProperty({ format: 'uuid' }) readonly ticket: string;
  @ApiProperty({ example: 'HN-E-0417' }) readonly code: string;
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiProperty({ example: 1 }) readonly number: number;
  @ApiProperty({ format: 'date-time' }) readonly issuedAt: string;
  @ApiProperty({ format: 'date-time' }) readonly validUntil: string;
  @ApiPropertyOptional({ description: 'Whether the plate that was given is the declared one.' })
  readonly plateFits?: boolean;
}

/** Throws `pass-not-ours` for what we did not sign. */
export class VerifyPass extends Query<VerifiedPass> {
  constructor(
    readonly text: string,
    readonly at: Date,
    readonly plate?: string,
  ) {
    super();
  }
}

@QueryHandler(VerifyPass)
export class VerifyPassHandler implements IQueryHandler<VerifyPass> {
  constructor(
    private readonly texts: PassTexts,
    private readonly desk: PassDesk,
  ) {}

  async execute({ text, at, plate }: VerifyPass): Promise<VerifiedPass> {
    const { ticket, code, gate, number, issuedAt, validUntil } = this.texts.read(text);
    const said = { ticket, code, gate, number, issuedAt, validUntil };
    try {
      const { life, reissues } = await this.desk.find(ticket);
      const ends = plate === undefined ? [] : await this.desk.plateEnds(life.declaration);
      const fits = plate === undefined ? {} : { plateFits: ends.includes(plateEnd(plate)) };
      requireCounted(life, reissues, number, at, PASS_RULES);
      return { valid: true, ...said, ...fits };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { valid: false, why: error.code, ...said };
    }
  }
}
