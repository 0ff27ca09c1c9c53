import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import { CHANNELS, TOLD_CARGO, type DeclaredContent } from '../domain/content.js';
import { REGIMES, type Channel, type Regime } from '../domain/declaration-events.js';
import { CertificateBody, ContainerBody, GoodsBody, PartiesBody } from './cargo.body.js';
import { Instant, Line, Lines, Optional, Part, Parts } from '../../../shared/http/field-rules.js';
import { DriverBody, GoodsPaperBody, PaperBody, TrailerBody, VehicleBody } from './vehicle.body.js';

/** What is declared of one crossing. Shapes only; the rules stand in domain/. */
export class DeclarationBody implements DeclaredContent {
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' })
  @IsIn(DIRECTIONS)
  direction: Direction;

  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' })
  @IsIn(GATES)
  gate: Gate;

  @ApiProperty({ example: 'HN-1119' })
  @Line(40)
  route: string;

  @ApiProperty({ example: '2026-11-23T08:00:00+07:00' })
  @Instant()
  plannedFrom: string;

  @ApiProperty({ example: '2026-11-23T12:00:00+07:00' })
  @Instant()
  plannedTo: string;

  @ApiPropertyOptional({ enum: REGIMES, default: 'NORMAL' })
  @IsIn(REGIMES)
  regime: Regime = 'NORMAL';

  @ApiPropertyOptional({ default: false, description: 'Comes back loaded under the two-way pilot.' })
  @IsBoolean()
  twoWay: boolean = false;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of a return in that pilot: the declaration of the first trip.' })
  @Optional()
  @IsUUID()
  returnOf?: string;

  @ApiProperty({ type: VehicleBody })
  @Part(() => VehicleBody)
  vehicle: VehicleBody;

  @ApiPropertyOptional({ type: TrailerBody })
  @Optional()
  @Part(() => TrailerBody)
  trailer?: TrailerBody;

  @ApiPropertyOptional({ type: [ContainerBody] })
  @Parts(() => ContainerBody, 4)
  containers: ContainerBody[] = [];

  @ApiPropertyOptional({ type: [DriverBody] })
  @Parts(() => DriverBody, 100)
  drivers: DriverBody[] = [];

  @ApiPropertyOptional({ type: [GoodsBody] })
  @Parts(() => GoodsBody, 50)
  goods: GoodsBody[] = [];

  @ApiPropertyOptional({
    enum: TOLD_CARGO,
    description: 'What it carries as long as no goods are told: decides class and lanes. Empty: see `vehicle.empty`.',
  })
  @Optional()
  @IsIn(TOLD_CARGO)
  cargo?: (typeof TOLD_CARGO)[number];

  @ApiPropertyOptional({ example: '+84205000000', description: 'How whoever stands with the vehicle is reached.' })
  @Optional()
  @Line(30)
  contactPhone?: string;

  @ApiProperty({ type: PartiesBody })
  @Part(() => PartiesBody)
  parties: PartiesBody;

  @ApiPropertyOptional({ type: [String], example: ['301234567890'] })
  @Lines(50, 20)
  customsDeclarations: string[] = [];

  @ApiPropertyOptional({ enum: CHANNELS, example: 'GREEN' })
  @Optional()
  @IsIn(CHANNELS)
  channel?: Channel;

  @ApiPropertyOptional({ type: CertificateBody })
  @Optional()
  @Part(() => CertificateBody)
  quarantineCertificate?: CertificateBody;

  @ApiPropertyOptional({ type: [PaperBody] })
  @Parts(() => PaperBody, 20)
  papers: PaperBody[] = [];

  @ApiPropertyOptional({ type: [GoodsPaperBody], description: 'Papers of the goods, beside `quarantineCertificate`.' })
  @Parts(() => GoodsPaperBody, 20)
  goodsPapers: GoodsPaperBody[] = [];
}

export class SubmitDeclarationBody extends DeclarationBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'The firm that a clerk declares for; no firm for a walk-in.' })
  @Optional()
  @IsUUID()
  onBehalfOf?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Drivers whom the firm keeps (`drivers`), beside those given in full.',
  })
  @Optional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  savedDrivers?: string[];
}

/** The body as plain content: no classes, no nulls. */
export function contentOf(body: DeclarationBody): DeclaredContent {
  const {
    onBehalfOf: _,
    savedDrivers: __,
    ...content
  } = JSON.parse(JSON.stringify(body, (_key, value: unknown) => value ?? undefined)) as DeclaredContent & {
    onBehalfOf?: string;
    savedDrivers?: string[];
  };
  return content;
}

/** What stands beside the content in a body; an optional field may be sent as null. */
export function besideOf({ onBehalfOf, savedDrivers }: SubmitDeclarationBody) {
  return { ...(onBehalfOf && { onBehalfOf }), ...(savedDrivers && { savedDrivers }) };
}
