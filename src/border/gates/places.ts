import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { GATES, type Gate } from '../../shared/domain/place.js';
import type { Words } from '../../shared/domain/problem.js';
import { PLACE_NAME } from '../../shared/http/addresses.js';
import { Line } from '../../shared/http/field-rules.js';

/** Parts of the addresses of this context. */
export class GatePath {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) gate: Gate;
}

export class RoutePath extends GatePath {
  @ApiProperty({ example: 'HN-1119' }) @Matches(PLACE_NAME) route: string;
}

export class ClosurePath extends RoutePath {
  @ApiProperty({ format: 'uuid' }) @IsUUID() closure: string;
}

export class YardPath extends GatePath {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @Matches(PLACE_NAME) yard: string;
}

export class LanePath extends GatePath {
  @ApiProperty({ example: 'HN-L1' }) @Matches(PLACE_NAME) lane: string;
}

/** A name in the three languages of the gate. */
export class NameWords implements Words {
  @ApiProperty({ example: 'Hữu Nghị' }) @Line(80) vi: string;
  @ApiProperty({ example: '友谊关' }) @Line(80) zh: string;
  @ApiProperty({ example: 'Huu Nghi' }) @Line(80) en: string;
}
