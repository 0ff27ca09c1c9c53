import type { INestApplicationContext } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import { Listener } from '../../shared/event-store/worker/listener.js';
import { RESET_CHANNEL } from './reset-training/reset-database.js';

/** What a process holds in memory is of a log that is no more: it ends in good order, and whoever keeps it alive starts it anew. */
export async function restartOnReset(app: INestApplicationContext): Promise<void> {
  if (!app.get(Config, { strict: false }).training) return;
  const listener = app.get(Listener, { strict: false });
  listener.on(RESET_CHANNEL, () => process.kill(process.pid, 'SIGTERM'));
  await listener.open();
}
