import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/allow.js';
import { QuestionRoute } from '../http/route.js';

export class LivenessAnswer {
  @ApiProperty({ enum: ['live'] })
  status: 'live';
}

/** Whether the process runs at all; it asks nobody else, so that a slow database does not get servers killed. */
@ApiTags('operations')
@Controller('health/live')
export class LiveController {
  @Get()
  @Public()
  @QuestionRoute({ summary: 'Whether this process runs', answer: LivenessAnswer })
  live(): LivenessAnswer {
    return { status: 'live' };
  }
}
