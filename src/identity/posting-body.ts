import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsUUID, Matches } from 'class-validator';
import { AGENCIES, GATES, type Agency, type Gate } from '../shared/domain/place.js';
import { PEOPLE, type Role } from '../shared/domain/roles.js';
import { PLACE_NAME } from '../shared/http/addresses.js';
import { Optional } from '../shared/http/field-rules.js';
import type { Posting } from './domain/posting.js';

/** A posting as it is sent. A firm's admin may leave out the firm, a head of agency gate and agency: they are his own. */
export class PostingBody {
  @ApiProperty({ enum: PEOPLE, isArray: true, example: ['DISPATCHER'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(PEOPLE.length)
  @ArrayUnique()
  @IsIn(PEOPLE, { each: true })
  roles: Role[];

  @ApiPropertyOptional({ format: 'uuid' })
  @Optional()
  @IsUUID()
  firm?: string;

  @ApiPropertyOptional({ enum: GATES })
  @Optional()
  @IsIn(GATES)
  gate?: Gate;

  @ApiPropertyOptional({ enum: AGENCIES })
  @Optional()
  @IsIn(AGENCIES)
  agency?: Agency;

  @ApiPropertyOptional({
    example: '06184',
    description: 'Of who serves citizens: five digits of a commune, or the letters of a department.',
  })
  @Optional()
  @Matches(/^(?:\d{5}|[A-Z]{2,10})$/)
  office?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['HN-XUAN-CUONG'],
    description:
      'Of a yard operator: the yards of the gate in which alone he works; without, or empty, in all of them.',
  })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(PLACE_NAME, { each: true })
  yards?: string[];
}

export function postingOf({ roles, firm, gate, agency, office, yards }: PostingBody): Posting {
  return {
    roles,
    ...(firm && { firm }),
    ...(gate && { gate }),
    ...(agency && { agency }),
    ...(office && { office }),
    ...(yards && yards.length > 0 && { yards }),
  };
}

/** Refusals of a posting that does not fit together, for the routes that take one. */
export const POSTING_REFUSALS = [
  'roles-missing',
  'role-not-for-people',
  'roles-exclude-each-other',
  'gate-missing',
  'gate-unfitting',
  'agency-missing',
  'agency-unfitting',
  'firm-missing',
  'firm-unfitting',
  'firm-unknown',
  'office-missing',
  'office-unfitting',
  'yards-unfitting',
  'posting-yard-unknown',
] as const;
