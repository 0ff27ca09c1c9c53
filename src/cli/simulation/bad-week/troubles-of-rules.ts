import { plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import { Cast } from '../cast.js';
import { as, type Day } from '../day.js';
import { ROUTE, YARD } from '../declared.js';
import { WEEK_GATES } from './plan-week.js';
import type { Trouble } from './trouble.js';

const nowOf = (day: Day) => plusMinutes(startOfHanoiDay(day.day), day.timetable.minute);
const other = (gate: string) => (gate === 'HUU_NGHI' ? 'TAN_THANH' : 'HUU_NGHI');

/** No fruit is taken until somebody says otherwise; general goods go on. */
export const closeForFruit: Trouble = async (day) => {
  const gate = day.chance.one(WEEK_GATES);
  const chief = Cast.staff('SUPERVISOR', gate);
  const from = nowOf(day);
  const path = `/gates/${gate}/routes/${ROUTE[gate]}/closures`;
  const body = {
    direction: 'EXPORT',
    from: from.toISOString(),
    review: plusMinutes(from, 24 * 60).toISOString(),
    cargo: ['FRUIT'],
    reason: 'FAR_SIDE',
  };
  const closed = await as<{ closure: string }>(day, chief, 'POST', path, { body });
  if (closed.code) return;
  const lift = async () => void (await as(day, chief, 'POST', `${path}/${closed.body.closure}/lift`, { body: {} }));
  day.timetable.after(day.chance.between(20, 90), lift);
};

/** An officer sends a vehicle to the other gate, or its firm asks for it and the gate there agrees, or not. */
export const sendToTheOtherGate: Trouble = async (day, underway) => {
  const { declaration, dispatcher, gate } = day.chance.one(underway);
  const to = other(gate);
  if (day.chance.happens(40)) {
    const body = { to, reason: 'GATE_CONGESTED' };
    await as(day, Cast.staff('SUPERVISOR', gate), 'POST', `/clearances/${declaration}/send-to-other-gate`, { body });
    return;
  }
  const path = `/declarations/${declaration}/transfer`;
  const asked = await as<{ status: string }>(day, dispatcher, 'POST', path, { body: { to, reason: 'FIRM_ASKED' } });
  if (asked.code || asked.body.status !== 'ASKED') return;
  const body = day.chance.happens(30) ? { refusal: 'NO_ROOM' } : {};
  const decide = async () => void (await as(day, Cast.staff('SUPERVISOR', to), 'POST', `${path}/decision`, { body }));
  day.timetable.after(day.chance.between(1, 20), decide);
};

/** A flooded yard is emptied into the park, and later from there. */
export const floodAYard: Trouble = async (day) => {
  const yards = { from: YARD.HUU_NGHI.EXPORT, to: 'HN-VIETTEL' };
  const body = { ...yards, reason: 'FLOOD', most: 5 };
  await as(day, Cast.staff('YARD_OPERATOR', 'HUU_NGHI'), 'POST', '/gates/HUU_NGHI/diversions', { body });
};

/** An ambulance goes first; the second person confirms, or forgets. */
export const letAnAmbulanceGoFirst: Trouble = async (day, underway) => {
  const { ticket, gate } = day.chance.one(underway);
  const who = Cast.staff('LANE_CONTROLLER', gate);
  const lanes = await as<{ lanes: { lane: string; status: string }[] }>(day, who, 'GET', `/gates/${gate}`);
  const open = lanes.code ? [] : lanes.body.lanes.filter(({ status }) => status === 'OPEN');
  if (open.length === 0) return;
  const body = { ticket, to: day.chance.one(open).lane, ground: 'AMBULANCE' };
  const called = await as<{ call: string }>(day, who, 'POST', '/out-of-turn-calls', { body });
  if (called.code) return;
  const path = `/out-of-turn-calls/${called.body.call}/confirm`;
  await as(day, who, 'POST', path, { body: {} });
  if (day.chance.happens(70)) await as(day, Cast.staff('SUPERVISOR', gate), 'POST', path, { body: {} });
};

/** An officer weighs, and finds something else; others who had decided look again. */
export const findAnotherWeight: Trouble = async (day, underway) => {
  const { declaration, gate } = day.chance.one(underway);
  const customs = Cast.staff('CUSTOMS', gate);
  const path = `/clearances/${declaration}`;
  const seen = await as<{ revision?: number }>(day, customs, 'GET', path);
  const body = { what: 'KG', line: 0, kg: day.chance.between(9_000, 24_000) };
  await as(day, customs, 'POST', `${path}/checks/CUSTOMS/found-values`, {
    body,
    ifMatch: String(seen.body.revision ?? 1),
  });
};

/** A truck comes undeclared; the clerk registers it, twice by mistake, and it waits for what is missing. */
export const comeUndeclared: Trouble = async (day) => {
  const gate = day.chance.one(WEEK_GATES);
  const clerk = Cast.staff('GATE_CLERK', gate);
  const body = { plate: `14C${day.chance.between(10_000, 99_999)}`, cargo: 'FRUIT', direction: 'EXPORT' };
  const registered = await as<{ id: string }>(day, clerk, 'POST', '/walk-ins', { body });
  await as(day, clerk, 'POST', '/walk-ins', { body });
  if (registered.code) return;
  const seen = { declaration: registered.body.id, yard: YARD[gate].EXPORT, witness: 'YARD_SCAN' };
  await as(day, Cast.staff('YARD_OPERATOR', gate), 'POST', '/check-ins', { body: seen });
};

/** An accident in a lane, on the road or in a yard: calls there stop, and go on when it is cleared away. */
export const haveAnAccident: Trouble = async (day) => {
  const gate = day.chance.one(WEEK_GATES);
  const who = Cast.staff('LANE_CONTROLLER', gate);
  const path = `/gates/${gate}/incidents`;
  const { body: seen, code } = await as<{ lanes: { lane: string }[] }>(day, who, 'GET', `/gates/${gate}`);
  if (code) return;
  const places = [{ lanes: [day.chance.one(seen.lanes).lane] }, { route: ROUTE[gate] }, { yard: YARD[gate].EXPORT }];
  const body = { kind: 'ACCIDENT', ...day.chance.one(places) };
  const opened = await as<{ incident: string }>(day, who, 'POST', path, { body });
  if (opened.code) return;
  const close = async () => void (await as(day, who, 'POST', `${path}/${opened.body.incident}/close`, { body: {} }));
  day.timetable.after(day.chance.between(10, 70), close);
};
