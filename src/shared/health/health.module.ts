import { Module } from '@nestjs/common';
import { Ending } from './ending.js';
import { LiveController } from './live.controller.js';
import { MetricsController } from './metrics.controller.js';
import { ReadyController } from './ready.controller.js';

/** `/health/live`, `/health/ready`, `/metrics`. */
@Module({ controllers: [LiveController, ReadyController, MetricsController], providers: [Ending] })
export class HealthModule {}
