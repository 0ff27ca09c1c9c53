import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/allow.js';

/** Whether the process runs at all; it asks nobody else, so that a slow database does not get servers killed. */
@ApiExcludeController()
@Controller('health/live')
export class LiveController {
  @Get()
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }
}
