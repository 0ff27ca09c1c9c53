import { CallSuggestions } from '../../src/border/queue/calling/dispatcher/call-suggestions.js';
import { CallTicket, CallTicketHandler } from '../../src/border/queue/calling/call-ticket/call-ticket.handler.js';
import { CallToYard, CallToYardHandler } from '../../src/border/queue/calling/call-to-yard/call-to-yard.handler.js';
import {
  FollowDeclaration,
  FollowDeclarationHandler,
} from '../../src/border/queue/tickets/follow-declaration/follow-declaration.handler.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';
import { at, outcomes } from './at-the-gate.js';
import { OvertakenStore } from './overtaken-store.js';

const START = '2026-11-23T08:00:00+07:00';
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };

const story = tellFrom(START);
const { post, read: get } = story;

const tick = (to = START) => post({ role: 'ADMIN' }, 'clock/tick', { to });
const declared = (changes: object = {}) => story.clearing.opened({ plannedFrom: START, ...changes });
const seen = (declaration: string, at = 'HN-XUAN-CUONG') =>
  post(yard, 'check-ins', { declaration, yard: at, witness: 'YARD_SCAN' });
const correct = (id: string, revision: number, path: string, value: unknown) =>
  ask(story.running, 'PATCH', `declarations/${id}`, {
    by: dispatcher,
    body: { changes: [{ path, value }] },
    headers: { 'if-match': `"${revision}"` },
  });
const suggested = async (ticket: string) =>
  (await get('gates/HUU_NGHI/suggestions', controller)).suggestions.find(
    (each: { ticket: string }) => each.ticket === ticket,
  )?.lane as string | undefined;
const waiting = async () => {
  const { counts } = (await get('gates/HUU_NGHI/board', controller)).state;
  return ['PERISHABLE', 'DANGEROUS'].map((kind) => counts[`EXPORT.${kind}`]?.waiting ?? 0);
};

describe('A vehicle that waits when its declaration is corrected', () => {
  let ticket: string;

  it('is seen in a yard of the gate, not in one that nobody built', async () => {
    ticket = await declared();
    expect((await seen(ticket, 'HN-NOWHERE')).body.code).toBe('yard-unknown-here');
    expect((await seen(ticket)).status).toBe(201);
    await tick();
    expect(await waiting()).toEqual([1, 0]);
  });

  it('keeps its place, and is counted and called by what it carries now', async () => {
    expect((await correct(ticket, 1, 'goods.0.un', 'UN1203')).status).toBe(200);
    await tick();
    const now = await get(`tickets/${ticket}`, controller);
    expect(now).toMatchObject({ status: 'WAITING', cargo: 'DANGEROUS', class: 'DANGEROUS' });
    expect(await waiting()).toEqual([0, 1]);
    expect(await suggested(ticket)).toMatch(/^HN-X[23]$/);
  });

  it('is not admitted once its declaration is withdrawn, even before its ticket has ended', async () => {
    const lane = await suggested(ticket);
    expect((await post(controller, `lanes/${lane}/calls`, { ticket })).status).toBe(201);
    await story.clearing.worker().stop();
    expect((await post(dispatcher, `declarations/${ticket}/withdraw`)).status).toBe(200);
    const { body } = await post(controller, `lanes/${lane}/admissions`, { ticket });
    expect(body.code).toBe('vehicle-not-ready');
    await story.clearing.worker().start();
  });
});

describe('A call in the moment in which the route is corrected', () => {
  it.each([
    ['to a lane', 'HN-XUAN-CUONG'],
    ['out of a park', 'HN-VIETTEL'],
  ])('%s goes by the calendar of the route that the vehicle takes then', async (_way, where) => {
    const shut = await post({ role: 'SUPERVISOR' }, 'gates/HUU_NGHI/routes/HN-1116/closures', {
      direction: 'EXPORT',
      from: START,
      to: '2026-11-23T12:00:00+07:00',
      reason: 'FAR_SIDE',
    });
    expect([201, 409]).toContain(shut.status);
    const ticket = await declared();
    expect((await seen(ticket, where)).status).toBe(201);
    await tick();
    const choices = await story.running.app.get(CallSuggestions, { strict: false }).ofGate('HUU_NGHI');
    const choice = choices.find((each) => each.ticket === ticket);
    if (!choice) throw new Error('It is not suggested');
    const store = story.running.app.get(EventStore, { strict: false });
    const when = new Date(START);
    const overtaken = new OvertakenStore(store, async () => {
      expect((await correct(ticket, 1, 'route', 'HN-1116')).status).toBe(200);
      await new FollowDeclarationHandler(store).execute(new FollowDeclaration(ticket, at(when)));
    });
    const asked = [choice, 'CONFIRMED', undefined, at(when)] as const;
    const called =
      where === 'HN-VIETTEL'
        ? new CallToYardHandler(overtaken).execute(new CallToYard(...asked))
        : new CallTicketHandler(overtaken).execute(new CallTicket(...asked));
    expect(await outcomes([called])).toEqual({ 'suggestion-outdated': 1 });
    await tick();
    expect(await get(`tickets/${ticket}`, controller)).toMatchObject({
      route: 'HN-1116',
      status: expect.not.stringMatching('CALLED'),
    });
  });
});

describe('An import that has entered', () => {
  it('is no longer withdrawn by its firm', async () => {
    const id = await declared({
      direction: 'IMPORT',
      vehicle: { country: 'CN', plate: '桂F12345', type: 'CONTAINER_TRUCK' },
      customsDeclarations: ['101234567890'],
    });
    const crossed = await story.clearing.command(id, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
    expect(crossed.status).toBe(200);
    expect((await post(dispatcher, `declarations/${id}/withdraw`)).body.code).toBe('vehicle-crossed');
  });
});
