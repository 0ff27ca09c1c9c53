import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { hanoiDay, plusMinutes } from '../shared/domain/hanoi-time.js';
import { ApiClient } from './simulation/api-client.js';
import { badLine } from './simulation/bad-week/bad-line.js';
import { playWeek } from './simulation/bad-week/play-week.js';
import { weekInWords } from './simulation/bad-week/week-in-words.js';
import { Cast } from './simulation/cast.js';
import { paceOf } from './simulation/pace.js';
import { inWords } from './simulation/print.js';
import { PUBLISHED_DAYS } from './simulation/published.js';
import { UNEXPLAINED } from './simulation/refusals.js';
import { compareDay, simulateDay } from './simulation/simulate-day.js';

// Plays a published day against a running system. `bin/simulate.mjs` starts a fresh one unless --against names one.
const { values } = parseArgs({
  options: {
    day: { type: 'string' },
    'bad-week': { type: 'boolean', default: false },
    /** Size of a bad week. */
    days: { type: 'string', default: '7' },
    vehicles: { type: 'string', default: '120' },
    help: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    against: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Only says whether the words make sense, before a system is started for them. */
    known: { type: 'boolean', default: false },
    /** Only holds the report of a day that was played before against the published one. */
    compare: { type: 'boolean', default: false },
  },
});
const published = PUBLISHED_DAYS.find(({ day }) => day === values.day);
const [seed, days, vehicles] = [Number(values.seed), Number(values.days), Number(values.vehicles)];
const sized = [seed, days, vehicles].every((number) => Number.isSafeInteger(number) && number > 0);
if ((!published && !values['bad-week']) || (!values.against && !values.known) || !sized || values.help) {
  console.error(`Usage: npm run simulate -- --day DAY [--seed N] [--json] [--mutate] [--verify] [--against URL]
       npm run simulate -- --bad-week [--seed N] [--days 7] [--vehicles 120] [--json] [--against URL]
  DAY is one of ${PUBLISHED_DAYS.map(({ day }) => day).join(', ')}. A bad week invents its vehicles and troubles from the
  seed; it begins on the day of the system's clock, and all calls, rules and hashes of the log are verified after it.`);
  process.exit(2);
}

if (values.known || !values.against) process.exit(0);

const api = new ApiClient(
  values.against,
  `sim-${values.day ?? 'bad-week'}-${seed}`,
  undefined,
  values['bad-week'] ? badLine(seed) : undefined,
);
const bar = new SingleBar({
  format: '{day} {bar} {clock}  {requests} requests',
  stream: process.stderr,
  clearOnComplete: true,
});
const from = -12 * 60;
const shownAs = (minute: number) =>
  `${String(Math.floor(((minute + 1440) % 1440) / 60)).padStart(2, '0')}:${String((minute + 1440) % 60).padStart(2, '0')}`;
// On a clock that has passed the published day, its arrivals are played today. A system that is driven again is told so.
const runOn = (now: Date, day: string) => {
  const ahead = hanoiDay(now) <= day;
  return { playedOn: ahead ? day : hanoiDay(now), number: ahead ? 0 : Math.floor(Date.now() / 1000) % 1000 };
};
if (!values.json && !values.compare)
  bar.start((published ? 1 : days) * 24 * 60 - from, 0, { day: values.day ?? 'bad week', clock: '', requests: 0 });
try {
  const staff = new Cast(api);
  const progress = (minute: number) =>
    bar.update(Math.max(0, minute - from), { clock: shownAs(minute), requests: api.sent });
  const pace = await paceOf(api, () => staff.token('ADMIN'));
  if (!published) {
    const first = hanoiDay(plusMinutes(pace.now, 12 * 60));
    const week = await playWeek(first, seed, { days, vehicles }, api, pace, progress);
    bar.stop();
    console.log(values.json ? JSON.stringify(week) : weekInWords(week));
    process.exitCode = Object.keys(week.faults).length > 0 ? 1 : 0;
  } else {
    const outcome = values.compare
      ? await compareDay(published, api)
      : await simulateDay(published, seed, api, pace, progress, runOn(pace.now, published.day));
    bar.stop();
    console.log(values.json ? JSON.stringify(outcome) : inWords(outcome));
    // A refusal that nobody can explain is a finding as well.
    const strange = Object.values(outcome.refused).some(({ why }) => why === UNEXPLAINED);
    process.exitCode = outcome.differences.length > 0 || strange ? 1 : 0;
  }
} finally {
  bar.stop();
  await api.close();
}
