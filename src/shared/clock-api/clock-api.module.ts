import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ClockSteps } from './clock-steps.js';
import { ClockController } from './clock.controller.js';
import { TickClockController } from './tick-clock.controller.js';

/** What time it is; and, only when the clock is stepped, the route that moves it. */
@Module({})
export class ClockApiModule {
  /** @param kind decides the routes, hence known before anything else: `CLOCK` of the environment */
  static register(kind: string | undefined = process.env['CLOCK']): DynamicModule {
    const controllers = kind === 'stepped' ? [ClockController, TickClockController] : [ClockController];
    return { module: ClockApiModule, controllers, providers: [ClockSteps], exports: [ClockSteps] };
  }
}
