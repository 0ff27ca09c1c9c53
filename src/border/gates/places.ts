import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsString, Length } from 'class-validator';
import { GATES, type Gate } from '../../shared/domain/place.js';
import type { Words } from '../../shared/domain/problem.js';

/** Parts of the addresses of this context. */
export class GatePath {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) gate: Gate;
}

export class RoutePath extends GatePath {
  @ApiProperty({ example: 'HN-1119' }) @IsString() @Length(4, 30) route: string;
}

export class YardPath extends GatePath {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @IsString() @Length(4, 30) yard: string;
}

export class LanePath extends GatePath {
  @ApiProperty({ example: 'HN-L1' }) @IsString() @Length(4, 30) lane: string;
}

/** A name in the three languages of the gate. */
export class NameWords implements Words {
  @ApiProperty({ example: 'Hữu Nghị' }) @IsString() @IsNotEmpty() @Length(1, 80) vi: string;
  @ApiProperty({ example: '友谊关' }) @IsString() @IsNotEmpty() @Length(1, 80) zh: string;
  @ApiProperty({ example: 'Huu Nghi' }) @IsString() @IsNotEmpty() @Length(1, 80) en: string;
}
