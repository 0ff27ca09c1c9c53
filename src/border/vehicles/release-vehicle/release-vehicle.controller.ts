import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { revisionOf } from '../../../shared/http/revision-header.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { RELEASE_REASONS, type ReleaseReason } from '../domain/vehicle-events.js';
import { RELEASERS } from '../fleet-access.js';
import { VehicleAnswer, type VehicleOutcome } from '../vehicle.answer.js';
import { ReleaseVehicle } from './release-vehicle.handler.js';

export class ReleaseBody {
  @ApiProperty({ enum: RELEASE_REASONS, example: 'OTHER_OWNER_IN_PAPERS' })
  @IsIn(RELEASE_REASONS)
  reason: ReleaseReason;

  @ApiPropertyOptional({ example: 'Giấy đăng ký mang tên doanh nghiệp khác', description: 'Free text; sealed.' })
  @Optional()
  @Line(500)
  note?: string;
}

@ApiTags('vehicles')
@Controller('vehicles/:id')
export class ReleaseVehicleController {
  constructor(private readonly commands: CommandBus) {}

  @Post('release')
  @HttpCode(200)
  @Allow(...RELEASERS)
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was seen.', example: '"1"' })
  @CommandRoute({
    summary: 'Take a vehicle that one sees out of the fleet in which it stands, so that it can be claimed anew.',
    answer: VehicleAnswer,
    refusals: ['not-found', 'revision-missing', 'changed-meanwhile', 'vehicle-in-no-fleet'],
  })
  release(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { reason, note }: ReleaseBody,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Committed<VehicleOutcome>> {
    return this.commands.execute(new ReleaseVehicle(context, id, revisionOf(ifMatch), reason, note));
  }
}
