import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Pass } from '../domain/pass.js';
import { DriverKeys } from '../driver-keys.js';
import { PassDesk } from '../pass-desk.js';
import { PassTexts } from '../pass-texts.js';

/** A pass as its firm or the counter hands it to the driver. */
export class PassAnswer {
  @ApiProperty({ format: 'uuid' }) readonly ticket: string;
  @ApiProperty({ example: 'HN-E-0417' }) readonly code: string;
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiProperty({ example: 1, description: 'Counts up with every re-issue; only the highest counts.' })
  readonly number: number;
  @ApiProperty({ format: 'date-time' }) readonly issuedAt: string;
  @ApiProperty({ format: 'date-time' }) readonly validUntil: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Set when it is over.' }) readonly endedAt?: string;
  @ApiProperty({ example: 'LSP1:0GAMHB2…', description: 'For a QR code in alphanumeric mode; see docs/passes.md.' })
  readonly text: string;
  @ApiProperty({
    example: '/driver#018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90.1.kq3…',
    description: 'For the driver’s phone: with the end of the plate it opens his ticket. It ends with the pass.',
  })
  readonly link: string;
}

/** The pass of a ticket. Throws `not-found`, `wrong-gate`. */
export class ShowPass extends Query<PassAnswer> {
  constructor(
    readonly ticket: string,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(ShowPass)
export class ShowPassHandler implements IQueryHandler<ShowPass> {
  constructor(
    private readonly desk: PassDesk,
    private readonly texts: PassTexts,
    private readonly keys: DriverKeys,
  ) {}

  async execute({ ticket, by }: ShowPass): Promise<PassAnswer> {
    const { life, pass } = await this.desk.find(ticket);
    await this.desk.requireHolder(by, life);
    const [end] = await this.desk.plateEnds(life.declaration);
    return { ...shown(pass), text: this.texts.write(pass, end), link: this.keys.pathOf(pass) };
  }
}

function shown({ ticket, code, gate, number, issuedAt, validUntil, endedAt }: Pass) {
  return { ticket, code, gate, number, issuedAt, validUntil, ...(endedAt && { endedAt }) };
}
