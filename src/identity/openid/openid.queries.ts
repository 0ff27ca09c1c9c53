import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Config } from '../../shared/config/config.js';
import type { Principal } from '../../shared/domain/roles.js';
import { PasswordAgain } from '../password-again.js';
import { OpenIdSubjects } from './subjects.js';

export class MyOpenIdAnswer {
  @ApiPropertyOptional({ example: 'VNeID', description: 'Absent where nobody signs in by a provider.' })
  readonly provider?: string;
  @ApiProperty({ description: 'Whether my account is linked to one there.' }) readonly linked: boolean;
  @ApiProperty({ description: 'Whether my account has a password, which changing that asks for.' })
  readonly hasPassword: boolean;
  @ApiPropertyOptional({ example: '020190000017', description: 'My personal number, as it says.' })
  readonly number?: string;
  @ApiPropertyOptional({ example: '+84912345678' }) readonly phone?: string;
  @ApiPropertyOptional({ example: '2', description: 'How well it knows me, in its words.' }) readonly level?: string;
  @ApiPropertyOptional({ example: '1990-05-19', description: 'The day on which I was born, as it says.' })
  readonly born?: string;
}

/** What the provider says of whoever is signed in. */
export class MyOpenId extends Query<MyOpenIdAnswer> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(MyOpenId)
export class MyOpenIdHandler implements IQueryHandler<MyOpenId> {
  constructor(
    private readonly config: Config,
    private readonly subjects: OpenIdSubjects,
    private readonly passwords: PasswordAgain,
  ) {}

  async execute({ by }: MyOpenId): Promise<MyOpenIdAnswer> {
    const provider = this.config.openId?.name;
    const said = await this.subjects.saidOf(by.id);
    const hasPassword = await this.passwords.isThere(by.id);
    return { ...(provider !== undefined && { provider }), linked: said !== undefined, hasPassword, ...said };
  }
}
