import { Controller, Get, Header } from '@nestjs/common';
import { ApiProduces, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { collectDefaultMetrics } from 'prom-client';
import { LogHealth } from '../event-store/log-health.js';
import { Public } from '../http/allow.js';
import { Refusals } from '../http/route.js';
import { metrics } from '../observability/metrics.js';

/** Figures of this process and of the log for Prometheus. The load balancer does not let it out. */
@ApiTags('operations')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly log: LogHealth) {
    if (!metrics.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: metrics });
  }

  @Get()
  @Public()
  @Header('content-type', metrics.contentType)
  @ApiOperation({ summary: 'Figures of this process and of the log, for Prometheus' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'Text format 0.0.4.', schema: { type: 'string', example: 'projection_stopped 0' } })
  @Refusals()
  async read(): Promise<string> {
    await this.log.state();
    return metrics.metrics();
  }
}
