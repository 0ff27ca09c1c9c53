import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Public } from '../http/allow.js';
import { QuestionRoute } from '../http/route.js';

export class ClockAnswer {
  @ApiProperty({ enum: ['real', 'scaled', 'stepped'], example: 'real' })
  kind: 'real' | 'scaled' | 'stepped';

  @ApiProperty({ format: 'date-time', example: '2024-08-22T01:00:00.000Z', description: "The gate's own time, UTC." })
  now: string;

  @ApiProperty({ example: false, description: 'Time and everything in it is simulated: every face says so.' })
  simulated: boolean;

  @ApiProperty({
    example: false,
    description: 'An instance for training: nothing in it is of a real gate; every face says so.',
  })
  training: boolean;
}

@ApiTags('clock')
@Controller('clock')
export class ClockController {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'What time it is at the gate, and whether it is simulated', answer: ClockAnswer })
  read(): ClockAnswer {
    const { kind } = this.clock;
    return { kind, now: this.clock.now().toISOString(), simulated: kind !== 'real', training: this.config.training };
  }
}
