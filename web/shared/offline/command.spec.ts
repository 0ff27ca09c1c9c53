import { forgettable, goingOn, nextOf, outcomeOf, refusedRows, settledAs, type Command } from './command.js';

const command = (id: number, more: Partial<Command> = {}): Command => ({
  id,
  key: `key-${id}`,
  person: 'anna',
  method: 'POST',
  path: '/api/v1/tickets',
  said: { key: 'said.book', about: 'HN-E-0417' },
  doneAt: 0,
  state: 'WAITING',
  ...more,
});

describe('A kept command', () => {
  it('waits while nothing answers or the server cannot now', () => {
    expect([undefined, 500, 503, 429, 408].map((status) => outcomeOf(status))).toEqual(Array(5).fill('LATER'));
    expect(outcomeOf(409, 'try-again')).toBe('LATER');
  });

  it('waits for its person when the session is over', () => {
    expect(outcomeOf(401, 'sign-in-needed')).toBe('SIGN_IN');
  });

  it('keeps its content only as long as it may be needed again', () => {
    const typed = command(1, { body: { plate: '12C-123.45' } });
    expect(settledAs(typed, 'SENT', undefined)).not.toHaveProperty('body');
    expect(settledAs(typed, 'REFUSED', { code: 'slot-full' })).toMatchObject({
      body: { plate: '12C-123.45' },
      problem: { code: 'slot-full' },
    });
  });

  it('keeps its answer where that is told once, until somebody has read it', () => {
    const code = { code: '7KQM-2XWA-9TRD' };
    const sent = settledAs(command(1, { keepsAnswer: true }), 'SENT', undefined, code);
    expect(sent).toMatchObject({ state: 'SENT', answer: code });
    expect(settledAs(command(1), 'SENT', undefined, code)).not.toHaveProperty('answer');
    expect(settledAs(command(1, { keepsAnswer: true }), 'REFUSED', {}, code)).not.toHaveProperty('answer');
    const long = Date.now() + 86_400_000;
    expect(forgettable([sent, settledAs(command(2), 'SENT', undefined)], long)).toEqual([2]);
  });

  it('is refused for good by what the server decided', () => {
    expect([outcomeOf(409, 'slot-full'), outcomeOf(403, 'not-allowed'), outcomeOf(422)]).toEqual(
      Array(3).fill('REFUSED'),
    );
    expect([outcomeOf(200), outcomeOf(201), outcomeOf(204)]).toEqual(Array(3).fill('SENT'));
  });

  it('is sent in the order in which it was done, and only by whoever did it', () => {
    const kept = [command(3), command(2), command(1, { state: 'SENT' }), command(0, { person: 'binh' })];
    expect(nextOf(kept, 'anna')?.id).toBe(2);
    expect(nextOf(kept, 'binh')?.id).toBe(0);
    expect(nextOf(kept, 'chi')).toBeUndefined();
  });

  const correction = (id: number, seen: string, more: Partial<Command> = {}) =>
    command(id, { method: 'PATCH', thing: 'declaration-1', headers: { 'if-match': seen }, ...more });
  const sentAs = (id: number, seen: string, revision: number, more: Partial<Command> = {}) =>
    settledAs(correction(id, seen, more), 'SENT', undefined, { revision });
  const seenBy = (each: Command, ...before: Command[]) => goingOn(each, before).headers?.['if-match'];

  it('goes on from what an earlier one of the same person made of the same thing', () => {
    const first = sentAs(1, '"1"', 2);
    const second = goingOn(correction(2, '"1"'), [first]);
    expect(second.headers).toEqual({ 'if-match': '"2"' });
    expect(seenBy(correction(3, '"1"'), first, settledAs(second, 'SENT', undefined, { revision: 3 }))).toBe('"3"');
    expect(seenBy(correction(3, '"2"'), first)).toBe('"2"');
  });

  it('goes on from nothing that anybody else did, that was refused, or that speaks of another thing', () => {
    const told = correction(2, '"1"');
    expect(seenBy(told, sentAs(1, '"1"', 2, { person: 'binh' }))).toBe('"1"');
    expect(seenBy(told, sentAs(1, '"1"', 2, { thing: 'declaration-2' }))).toBe('"1"');
    expect(seenBy(told, settledAs(correction(1, '"1"'), 'REFUSED', { code: 'x' }))).toBe('"1"');
    // Told of what stood after somebody else's change: its own step is no way past that.
    expect(seenBy(told, sentAs(1, '"4"', 5))).toBe('"1"');
    const decision = command(2, { headers: { 'if-match': '"1"' } });
    expect(goingOn(decision, [sentAs(1, '"1"', 2)])).toBe(decision);
  });

  it('of many keeps which of them were refused and why, until somebody has read it', () => {
    const many = command(1, { rows: [{ name: '12C-1' }, { name: '12C-2' }, { name: '12C-3' }] });
    const why = { code: 'check-on-hold', title: 'The check is on hold', detail: 'Lift the hold first.' };
    const items = [{ verdict: 'done' }, { verdict: 'refused', ...why }, { verdict: 'done' }];
    const settled = settledAs(many, 'SENT', undefined, { items });
    expect(refusedRows(settled)).toEqual([{ name: '12C-2', problem: why }]);
    expect(settled.rows).toHaveLength(3);
    expect(forgettable([{ ...settled, settledAt: 0 }], 99_000_000)).toEqual([]);
  });

  it('of many that were all done, or all refused together, keeps no verdict of its own for each', () => {
    const many = command(1, { rows: [{ name: '12C-1' }, { name: '12C-2' }] });
    const done = settledAs(many, 'SENT', undefined, { items: [{ verdict: 'done' }, { verdict: 'done' }] });
    expect(done).not.toHaveProperty('rows');
    const refused = settledAs(many, 'REFUSED', { code: 'wrong-agency' });
    expect([refused.rows, refusedRows(refused)]).toEqual([many.rows, []]);
  });

  it('is forgotten half a day after it was sent, a refused one not before it was seen', () => {
    const kept = [
      command(1, { state: 'SENT', settledAt: 0 }),
      command(2, { state: 'REFUSED', settledAt: 0 }),
      command(3),
      command(4, { state: 'SENT', settledAt: 43_000_000 }),
    ];
    expect(forgettable(kept, 43_200_001)).toEqual([1]);
  });
});
