import { plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import { Cast } from '../cast.js';
import { as, type Day } from '../day.js';
import { ROUTE } from '../declared.js';
import type { Underway } from '../journey.js';
import type { Trouble } from './trouble.js';
import { DAY_MINUTES, WEEK_GATES } from './plan-week.js';
import {
  closeForFruit,
  comeUndeclared,
  findAnotherWeight,
  floodAYard,
  haveAnAccident,
  letAnAmbulanceGoFirst,
  sendToTheOtherGate,
} from './troubles-of-rules.js';

const EVENING = 18 * 60;

/** Puts a day's troubles on the timetable, at minutes that chance gives. `underway` gives who is on the way by then. */
export function troubleADay(day: Day, nth: number, underway: () => readonly Underway[]): void {
  for (const [trouble, times] of TROUBLES) {
    for (let time = 0; time < times; time += 1) {
      const minute = nth * DAY_MINUTES + day.chance.between(7 * 60 + 30, EVENING);
      day.timetable.at(minute, () => trouble(day, underway()));
    }
  }
}

/** The far side closes, with short notice or none. */
const closeARoute: Trouble = async (day) => {
  const gate = day.chance.one(WEEK_GATES);
  const now = plusMinutes(startOfHanoiDay(day.day), day.timetable.minute);
  const from = plusMinutes(now, day.chance.between(0, 40));
  const to = plusMinutes(from, day.chance.between(20, 120));
  const body = {
    direction: day.chance.one(['EXPORT', 'IMPORT']),
    from: from.toISOString(),
    to: to.toISOString(),
    reason: day.chance.one(['FAR_SIDE', 'WEATHER', 'EQUIPMENT']),
  };
  await as(day, Cast.staff('SUPERVISOR', gate), 'POST', `/gates/${gate}/routes/${ROUTE[gate]}/closures`, { body });
};

interface Lanes {
  readonly lanes: readonly { readonly lane: string; readonly status: string }[];
}

/** A lane breaks while vehicles stand before it, and opens again later. */
const breakALane: Trouble = async (day) => {
  const gate = day.chance.one(WEEK_GATES);
  const who = Cast.staff('LANE_CONTROLLER', gate);
  const { body, code } = await as<Lanes>(day, who, 'GET', `/gates/${gate}`);
  const open = code ? [] : body.lanes.filter(({ status }) => status === 'OPEN');
  if (open.length === 0) return;
  const path = `/gates/${gate}/lanes/${day.chance.one(open).lane}`;
  const paused = day.chance.happens(60);
  await as(day, who, 'POST', `${path}/${paused ? 'pause' : 'close'}`, { body: paused ? { reason: 'EQUIPMENT' } : {} });
  day.timetable.after(
    day.chance.between(10, 60),
    async () => void (await as(day, who, 'POST', `${path}/open`, { body: {} })),
  );
};

/** Customs stops what a vehicle carries, wherever it is by now, and lifts the stop later. */
const stopTheGoods: Trouble = async (day, underway) => {
  const { declaration, dispatcher } = day.chance.one(underway);
  const seen = await as<{ content?: { customsDeclarations: string[] } }>(
    day,
    dispatcher,
    'GET',
    `/declarations/${declaration}`,
  );
  const number = seen.body.content?.customsDeclarations[0];
  if (number === undefined) return;
  const customs = Cast.staff('CUSTOMS', 'HUU_NGHI');
  const path = `/customs-declarations/${number.slice(0, 11)}`;
  const order = `LD-${day.timetable.minute}-${day.chance.between(1, 9_999)}`;
  const stopped = await as(day, customs, 'POST', `${path}/stop`, { body: { order, reason: 'tax-unsettled' } });
  if (stopped.code) return;
  const lift = async () => void (await as(day, customs, 'POST', `${path}/lift-stop`, { body: { order } }));
  day.timetable.after(day.chance.between(15, 90), lift);
};

/** The tractor breaks down: another one pulls on. */
const breakTheTractor: Trouble = async (day, underway) => {
  const { declaration, dispatcher } = day.chance.one(underway);
  const path = `/declarations/${declaration}`;
  const { body } = await as<{ revision?: number }>(day, dispatcher, 'GET', path);
  const plate = `29C${String(day.chance.between(10_000, 99_999))}`;
  const change = { vehicle: { country: 'VN', plate }, reason: 'BREAKDOWN' };
  await as(day, dispatcher, 'POST', `${path}/change-tractor`, { body: change, ifMatch: String(body.revision ?? 1) });
};

/** A firm lets another of its trucks go first. */
const exchangePlaces: Trouble = async (day, underway) => {
  const one = day.chance.one(underway);
  const other = underway.find(({ ticket, dispatcher }) => dispatcher === one.dispatcher && ticket !== one.ticket);
  if (other) await as(day, one.dispatcher, 'POST', `/tickets/${one.ticket}/exchange`, { body: { with: other.ticket } });
};

/** The place is given back, the declaration taken back, at whatever moment. */
const giveUp: Trouble = async (day, underway) => {
  const { ticket, declaration, dispatcher } = day.chance.one(underway);
  await as(day, dispatcher, 'POST', `/tickets/${ticket}/give-back`, { body: {} });
  if (day.chance.happens(50)) await as(day, dispatcher, 'POST', `/declarations/${declaration}/withdraw`, { body: {} });
};

/** Two officers, and one of another agency and gate, act on one vehicle in the same moment. */
const decideTogether: Trouble = async (day, underway) => {
  const { declaration } = day.chance.one(underway);
  const path = `/clearances/${declaration}`;
  const guard = Cast.staff('BORDER_GUARD', 'HUU_NGHI');
  const { body } = await as<{ revision?: number; foundCount?: number }>(day, guard, 'GET', path);
  const ifMatch = `${body.revision ?? 1}.${body.foundCount ?? 0}`;
  await Promise.all([
    as(day, guard, 'POST', `${path}/checks/BORDER_GUARD/pass`, { body: {}, ifMatch }),
    as(day, guard, 'POST', `${path}/checks/BORDER_GUARD/fail`, { body: { reason: 'documents-invalid' }, ifMatch }),
    as(day, Cast.staff('CUSTOMS', 'TAN_THANH'), 'POST', `${path}/checks/BORDER_GUARD/pass`, { body: {}, ifMatch }),
    as(day, guard, 'POST', `${path}/confirm-crossing`, { body: {} }),
  ]);
};

/** Whoever has no right to it tries, with an account that is good. */
const tryWithoutRight: Trouble = async (day, underway) => {
  const [one, other] = [day.chance.one(underway), day.chance.one(underway)];
  await as(day, one.dispatcher, 'POST', `/tickets/${other.ticket}/give-back`, { body: {} });
  await as(day, one.dispatcher, 'POST', `/clearances/${one.declaration}/checks/CUSTOMS/pass`, { body: {} });
  await as(day, one.dispatcher, 'POST', `/lanes/HN-X1/calls`, { body: { ticket: one.ticket, reason: 'ORDER' } });
};

/** Each with how often it happens a day. */
const TROUBLES: readonly (readonly [Trouble, number])[] = [
  [closeARoute, 2],
  [breakALane, 4],
  [withSomebody(stopTheGoods), 3],
  [withSomebody(breakTheTractor), 6],
  [withSomebody(exchangePlaces), 6],
  [withSomebody(giveUp), 4],
  [withSomebody(decideTogether), 6],
  [withSomebody(tryWithoutRight), 3],
  [closeForFruit, 1],
  [haveAnAccident, 2],
  [withSomebody(sendToTheOtherGate), 3],
  [floodAYard, 2],
  [withSomebody(letAnAmbulanceGoFirst), 3],
  [withSomebody(findAnotherWeight), 4],
  [comeUndeclared, 2],
];

function withSomebody(trouble: Trouble): Trouble {
  return async (day, underway) => (underway.length > 0 ? trouble(day, underway) : undefined);
}
