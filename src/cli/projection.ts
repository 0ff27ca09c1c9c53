import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { Clock } from '../shared/clock/clock.js';
import { Config } from '../shared/config/config.js';
import { Checkpoints } from '../shared/event-store/checkpoints.js';
import { LogHealth } from '../shared/event-store/log-health.js';
import { LogRegistry } from '../shared/event-store/log-registry.js';
import { PersonalFacts } from '../shared/event-store/personal-facts.js';
import { rebuildProjection } from '../shared/event-store/projecting/rebuild.js';

const USAGE = `Usage: npm run projection -- COMMAND
  status         how far everybody who follows the log has come, and who stopped why
  retry NAME     let a stopped one try the same event again
  skip NAME      let a stopped one go on after the event that it could not take
  rebuild NAME   make a projection anew from the log beside the serving one, then swap (all: each in turn)`;

const [command, name] = process.argv.slice(2);
if (!command || !['status', 'retry', 'skip', 'rebuild'].includes(command) || (command !== 'status' && !name)) {
  console.error(USAGE);
  process.exit(2);
}
const app = await NestFactory.createApplicationContext(product(), { logger: ['error'] });
try {
  process.exitCode = await run(command, name ?? '');
} finally {
  await app.close();
}

async function run(what: string, who: string): Promise<number> {
  if (what === 'status') return status();
  if (what === 'rebuild') return rebuild(who);
  const checkpoints = app.get(Checkpoints);
  const done = what === 'retry' ? await checkpoints.retry(who) : await checkpoints.skip(who);
  console.log(done ? `${who} goes on.` : `${who} is not stopped.`);
  return done ? 0 : 1;
}

async function status(): Promise<number> {
  const { head, followers, stopped } = await app.get(LogHealth).state();
  console.log(`Head of the log: ${head}`);
  console.table(
    followers.map(({ name: who, kind, position, lag, stoppedAt, error }) => ({
      name: who,
      kind,
      position,
      behind: lag,
      stopped: stoppedAt ?? '',
      error: error ?? '',
    })),
  );
  return stopped.length ? 1 : 0;
}

async function rebuild(who: string): Promise<number> {
  const registry = app.get(LogRegistry);
  const chosen = registry.projections.filter((each) => who === 'all' || each.name === who);
  if (chosen.length === 0) {
    console.error(`There is no projection ${who}.`);
    return 2;
  }
  for (const projection of chosen) {
    const { migrationDatabaseUrl: ownerUrl } = app.get(Config);
    const { events, seconds } = await rebuildProjection({
      ownerUrl,
      projection,
      registry,
      facts: app.get(PersonalFacts),
      now: app.get(Clock).now(),
    });
    console.log(`${projection.name}: ${events} events in ${seconds.toFixed(1)} s.`);
  }
  return 0;
}
