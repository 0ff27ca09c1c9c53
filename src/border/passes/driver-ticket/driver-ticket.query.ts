import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  AGENCIES,
  LANE_KINDS,
  LANE_STATUSES,
  type Agency,
  type LaneKind,
  type LaneStatus,
} from '../../../shared/domain/place.js';
import { DomainError, type Words } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { Language } from '../../../shared/http/language.js';
import { PlaceNames } from '../../../shared/http/place-names.js';
import { messageOf } from '../../../shared/http/problem-details.js';
import { NoticeSeenAnswer, NoticesFor } from '../../board/index.js';
import { CHECK_STATUSES, ClearanceById, type CheckStatus } from '../../clearance/index.js';
import { DeclarationById, FIELD_STAGES, type FieldStage } from '../../declarations/index.js';
import { GateConfig, LanesOfGate } from '../../gates/index.js';
import { TicketAnswer, TicketById } from '../../queue/index.js';
import { driverMap, type DriverMap, type LaneOnMap, type YardOnMap } from '../domain/driver-map.js';
import { STEPS, nextStep, type NextStep, type Step } from '../domain/next-step.js';
import { PassDesk } from '../pass-desk.js';
import { PassTexts } from '../pass-texts.js';

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

export class YardOnMapAnswer implements YardOnMap {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) readonly yard: string;
  @ApiProperty({ type: PlaceNameAnswer }) readonly name: Words;
}

export class LaneOnMapAnswer implements LaneOnMap {
  @ApiProperty({ example: 'HN-X1' }) readonly lane: string;
  @ApiProperty({ example: '1', description: 'What stands on its sign.' }) readonly label: string;
  @ApiProperty({ enum: LANE_KINDS }) readonly kind: LaneKind;
  @ApiProperty({ enum: LANE_STATUSES }) readonly status: LaneStatus;
}

export class DriverMapAnswer implements DriverMap {
  @ApiProperty({ type: [YardOnMapAnswer], description: 'The yards on its way, in their order.' })
  readonly yards: readonly YardOnMap[];
  @ApiProperty({ type: [LaneOnMapAnswer], description: 'The lanes behind them that take it.' })
  readonly lanes: readonly LaneOnMap[];
}

export class DriverPassAnswer {
  @ApiProperty({ example: 'LSP1:0GAMHB2…', description: 'For a QR code in alphanumeric mode; see docs/passes.md.' })
  readonly text: string;
  @ApiProperty({ format: 'date-time' }) readonly validUntil: string;
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
  @ApiProperty({ type: DriverMapAnswer, description: 'The way through the gate, not to scale.' })
  readonly map: DriverMap;
  @ApiPropertyOptional({ type: DriverPassAnswer, description: 'What barriers read; none once it is over.' })
  readonly pass?: DriverPassAnswer;
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
    private readonly desk: PassDesk,
    private readonly texts: PassTexts,
  ) {}

  async execute({ ticket: id, by, language }: DriverTicket): Promise<DriverTicketAnswer> {
    const { missing: untold, ...ticket } = await this.questions.execute(new TicketById(id, by));
    const [checks, declared, notices, map, pass] = await Promise.all([
      this.checksOf(ticket.declaration),
      this.questions.execute(new DeclarationById(ITSELF, ticket.declaration)),
      this.questions.execute(new NoticesFor('DRIVER', ticket.gate, ticket.route)),
      this.mapOf(ticket),
      this.passOf(id, ticket.declaration),
    ]);
    const sentBack = (declared.sentBack?.fields ?? []).map(({ path, code }) => ({ path, code }));
    const missing = [...sentBack, ...untold].map((each) => ({ ...each, message: messageOf(each.code, language) }));
    const next = await this.named(nextStep(ticket));
    return { ticket, next, checks, missing, notices, map, ...(pass && { pass }) };
  }

  private async mapOf(ticket: TicketAnswer): Promise<DriverMap> {
    const [config, lanes] = await Promise.all([
      this.questions.execute(new GateConfig(ticket.gate)),
      this.questions.execute(new LanesOfGate(ticket.gate)),
    ]);
    return driverMap(ticket, config?.yards ?? [], lanes);
  }

  private async passOf(ticket: string, declaration: string): Promise<DriverPassAnswer | undefined> {
    const [{ pass }, [end]] = await Promise.all([this.desk.find(ticket), this.desk.plateEnds(declaration)]);
    return pass.endedAt === undefined ? { text: this.texts.write(pass, end), validUntil: pass.validUntil } : undefined;
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
