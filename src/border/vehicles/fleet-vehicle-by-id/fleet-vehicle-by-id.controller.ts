import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { etagOf } from '../../../shared/http/revision-header.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { VehicleSeen } from '../vehicle-seen.js';
import { FleetVehicleById } from './fleet-vehicle-by-id.query.js';

@ApiTags('fleet')
@Controller('fleet')
export class FleetVehicleByIdController {
  constructor(private readonly questions: QueryBus) {}

  @Get(':id')
  @Allow(...FLEET_KEEPERS)
  @QuestionRoute({
    summary: 'One vehicle of the fleet, or that stood in it, with its plates from when to when.',
    answer: VehicleSeen,
    refusals: ['not-found'],
  })
  async one(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleSeen> {
    const seen = await this.questions.execute(new FleetVehicleById(by, id));
    void reply.header('etag', etagOf(seen.revision)).header('cache-control', 'private, no-cache');
    return seen;
  }
}
