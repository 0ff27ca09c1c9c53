import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { ROLES, isDevice, type Principal, type Role } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import { Device } from '../device.entity.js';
import { needsSecondFactor } from '../domain/posting.js';
import { Firms } from '../firms.js';
import { Person } from '../person.entity.js';
import { SecondFactors } from '../second-factors.js';

class MyFirm {
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' }) readonly id: string;
  @ApiProperty({ example: 'Nông sản Demo' }) readonly name: string;
}

class MySecondFactor {
  @ApiProperty() readonly needed: boolean;
  @ApiProperty() readonly enrolled: boolean;
  @ApiProperty() readonly recoveryCodesLeft: number;
}

export class Me {
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' }) readonly id: string;
  @ApiProperty({ example: 'Điều phối (demo)' }) readonly name: string;
  @ApiPropertyOptional({ example: 'dispatcher@firm.example' }) readonly email?: string;
  @ApiPropertyOptional({ example: '+84900000001' }) readonly phone?: string;
  @ApiProperty({ enum: ROLES, isArray: true }) readonly roles: readonly Role[];
  @ApiPropertyOptional({ type: MyFirm }) readonly firm?: MyFirm;
  @ApiPropertyOptional({ enum: GATES }) readonly gate?: Gate;
  @ApiPropertyOptional({ enum: GATES, description: 'Where he belongs, while he is posted to another gate.' })
  readonly home?: Gate;
  @ApiPropertyOptional({ enum: AGENCIES }) readonly agency?: Agency;
  @ApiPropertyOptional({ example: '06184', description: 'The commune or department whose dossiers he handles.' })
  readonly office?: string;
  @ApiPropertyOptional({
    type: [String],
    example: ['HN-XUAN-CUONG'],
    description: 'Of a yard operator: the yards in which alone he works; all of his gate when it is missing.',
  })
  readonly yards?: readonly string[];
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG', description: 'Where a device stands.' }) readonly yard?: string;
  @ApiPropertyOptional({ type: MySecondFactor }) readonly secondFactor?: MySecondFactor;
}

export class WhoAmI extends Query<Me> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(WhoAmI)
export class WhoAmIHandler implements IQueryHandler<WhoAmI> {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    private readonly firms: Firms,
    private readonly factors: SecondFactors,
  ) {}

  async execute({ by }: WhoAmI): Promise<Me> {
    if (by.roles.some(isDevice)) return this.device(by);
    const person = await this.people.findOneBy({ id: by.id });
    if (!person) throw refuse('sign-in-needed');
    const { roles, firm, gate: home, agency, office, yards } = person.posting;
    const gate = by.gate ?? home;
    const [factor, [mine]] = await Promise.all([this.factors.find(person.id), this.firms.byIds(firm ? [firm] : [])]);
    return {
      id: person.id,
      name: person.name,
      ...(person.email && { email: person.email }),
      ...(person.phone && { phone: person.phone }),
      roles,
      ...(mine && { firm: { id: mine.id, name: mine.name } }),
      ...(gate && { gate }),
      ...(home && home !== gate && { home }),
      ...(agency && { agency }),
      ...(office && { office }),
      ...(yards && { yards }),
      secondFactor: {
        needed: needsSecondFactor(roles),
        enrolled: typeof factor?.secret === 'string',
        recoveryCodesLeft: factor?.recoveryHashes.length ?? 0,
      },
    };
  }

  private async device({ id, roles, gate, yard }: Principal): Promise<Me> {
    const device = await this.devices.findOneBy({ id });
    return { id, name: device?.name ?? '', roles, ...(gate && { gate }), ...(yard !== undefined && { yard }) };
  }
}
