import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { LogPool } from '../database/pools.js';
import { Clock } from './clock.js';
import { stampDatabase } from './database-stamp.js';
import { RealClock } from './real-clock.js';
import { ScaledClock, SteppedClock } from './simulated-clock.js';

async function chooseClock({ clock, training }: Config, pool: LogPool): Promise<Clock> {
  const stamp = await stampDatabase(pool, clock, training);
  if (clock.kind === 'scaled') return new ScaledClock(stamp);
  if (clock.kind === 'stepped') return new SteppedClock(new Date(stamp.simulatedAt ?? clock.start));
  return new RealClock();
}

/** The clock that `CLOCK` chose, once the database agreed to it. */
@Global()
@Module({ providers: [{ provide: Clock, inject: [Config, LogPool], useFactory: chooseClock }], exports: [Clock] })
export class ClockModule {}
