import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { verifyCalls } from '../border/queue/index.js';
import { EventStore } from '../shared/event-store/types.js';

// Replays the log: every call that was not made by hand must be the one of the published policy.
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn', 'fatal'] });
try {
  const store = app.get(EventStore, { strict: false });
  const { calls, byHand, wrong } = await verifyCalls((position, limit, types) =>
    store.readAfter(position, limit, types),
  );
  console.log(`${calls} calls by the policy, ${wrong.length} of them wrong; ${byHand} calls by hand.`);
  if (wrong.length) console.table(wrong.slice(0, 100));
  process.exitCode = wrong.length ? 1 : 0;
} finally {
  await app.close();
}
