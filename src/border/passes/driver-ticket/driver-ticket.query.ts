import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, type Agency } from '../../../shared/domain/place.js';
import { DomainError, type Words } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { Language } from '../../../shared/http/language.js';
import { PlaceNames } from '../../../shared/http/place-names.js';
import { messageOf } from '../../../shared/http/problem-details.js';
import { NoticeSeenAnswer, NoticesFor } from '../../board/index.js';
import { CHECK_STATUSES, ClearanceById, type CheckStatus } from '../../clearance/index.js';
import { DeclarationById, FIELD_STAGES, type FieldStage } from '../../declarations/index.js';
import { TicketAnswer, TicketById } from '../../queue/index.js';
import { STEPS, nextStep, type NextStep, type Step } from '../domain/next-step.js';

export class PlaceNameAnswer implements Words {
  @ApiProperty({ example: 'Bãi Xuân Cương' }) readonly vi: string;
  @ApiProperty({ example: 'Xuân Cương 停车场' }) readonly zh: string;
  @ApiProperty({ example: 'Xuan Cuong yard' }) readonly en: string;
}

export class NextStepAnswer implements NextStep {
  @ApiProperty({ enum: STEPS }) readonly step: Step;
  @ApiPropertyOptional({ example: 'HN-X1', description: 'The yard or lane.' }) readonly place?: string;
  @ApiPropertyOptional({ type: PlaceNameAnswer, description: 'What it is called; of a lane what stands on its sign.' })
  readonly name?: Words;
}

export class DriverCheckAnswer {
  @ApiProperty({ enum: AGENCIES }) readonly agency: Agency;
  @ApiProperty({ enum: CHECK_STATUSES }) readonly status: CheckStatus;
}

export class DriverMissingAnswer {
  @ApiProperty({ example: 'goods.0.hs' }) readonly path: string;
  @ApiProperty({ example: 'hs-unknown' }) readonly code: string;
  @ApiProperty({ example: 'No such HS code' }) readonly message: string;
  @ApiPropertyOptional({ enum: FIELD_STAGES, description: 'The step that needs it; none of what was sent back.' })
  readonly stage?: FieldStage;
}

/** All that a driver needs to know, and nobody's data but his own vehicle's. */
export class DriverTicketAnswer {
  @ApiProperty({ type: TicketAnswer }) readonly ticket: TicketAnswer;
  @ApiProperty({ type: NextStepAnswer }) readonly next: NextStepAnswer;
  @ApiProperty({ type: [DriverCheckAnswer], description: 'Who checks, and how far each is.' })
  readonly checks: readonly DriverCheckAnswer[];
  @ApiProperty({
    type: [DriverMissingAnswer],
    description: 'What was sent back to be corrected, and what is not told yet.',
  })
  readonly missing: readonly DriverMissingAnswer[];
  @ApiProperty({ type: [NoticeSeenAnswer], description: 'What drivers are told now at its gate and on its route.' })
  readonly notices: readonly NoticeSeenAnswer[];
}

export class DriverTicket extends Query<DriverTicketAnswer> {
  constructor(
    readonly ticket: string,
    readonly by: Principal,
    readonly language: Language,
  ) {
    super();
  }
}

const ITSELF: Principal = { id: 'system:passes', roles: [], system: true };

@QueryHandler(DriverTicket)
export class DriverTicketHandler implements IQueryHandler<DriverTicket> {
  constructor(
    private readonly questions: QueryBus,
    private readonly places: PlaceNames,
  ) {}

  async execute({ ticket: id, by, language }: DriverTicket): Promise<DriverTicketAnswer> {
    const { missing: untold, ...ticket } = await this.questions.execute(new TicketById(id, by));
    const [checks, declared, notices] = await Promise.all([
      this.checksOf(ticket.declaration),
      this.questions.execute(new DeclarationById(ITSELF, ticket.declaration)),
      this.questions.execute(new NoticesFor('DRIVER', ticket.gate, ticket.route)),
    ]);
    const sentBack = (declared.sentBack?.fields ?? []).map(({ path, code }) => ({ path, code }));
    const missing = [...sentBack, ...untold].map((each) => ({ ...each, message: messageOf(each.code, language) }));
    return { ticket, next: await this.named(nextStep(ticket)), checks, missing, notices };
  }

  private async named(next: NextStep): Promise<NextStepAnswer> {
    const name = next.place === undefined ? undefined : (await this.places.of([next.place])).get(next.place);
    return { ...next, ...(name && { name }) };
  }

  /** As everybody at the gate sees them; none before the clearance was opened. */
  private async checksOf(declaration: string): Promise<DriverCheckAnswer[]> {
    try {
      const { checks } = await this.questions.execute(new ClearanceById(ITSELF, declaration));
      return checks.map(({ agency, status }) => ({ agency, status }));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return [];
      throw error;
    }
  }
}
