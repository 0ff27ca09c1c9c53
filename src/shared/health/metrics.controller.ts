import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics } from 'prom-client';
import { LogHealth } from '../event-store/log-health.js';
import { Public } from '../http/allow.js';
import { metrics } from '../observability/metrics.js';

/** Figures of this process and of the log for Prometheus. The load balancer does not let it out. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly log: LogHealth) {
    if (!metrics.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: metrics });
  }

  @Get()
  @Public()
  @Header('content-type', metrics.contentType)
  async read(): Promise<string> {
    await this.log.state();
    return metrics.metrics();
  }
}
