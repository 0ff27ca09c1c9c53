import { DomainError } from '../../../shared/domain/problem.js';
import { fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import { PUBLISHED_DECLARATION_RULES, endingBy } from './declaration-rules.js';
import * as decide from './decide-declaration.js';
import { declarationFold, type DeclarationState } from './declaration.js';
import { FACTS } from './testing/declared.js';

const at = '2026-11-22T04:00:00.000Z';
const act = { at, role: 'CUSTOMS' } as const;
const nowhere = { checkedIn: false, admitted: false, booked: false };
const doubtful: DeclaredFacts = { ...FACTS, warnings: [{ path: 'goods.0.un', code: 'un-number-needed' }] };

const submitted = (facts: DeclaredFacts) => decide.submit('d1', 'firm-1', { content: 'ref-1', facts }, { at });
const given = (...events: readonly (readonly DeclarationEvent[])[]): DeclarationState =>
  fold(declarationFold, events.flat());
const waiting = given(submitted(doubtful));
const accepted = given(submitted(FACTS));
const sentBack = given(submitted(doubtful), decide.sendBack(waiting, [{ path: 'goods.0.un', code: 'x' }], 'n', act));
const rejected = given(submitted(doubtful), decide.reject(waiting, 'FALSE_PAPERS', undefined, act));

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
}

describe('A declaration', () => {
  it('is accepted by rule at its submission when no rule objects', () => {
    expect(submitted(FACTS).map(({ type }) => type)).toEqual(['DeclarationSubmitted', 'DeclarationAccepted']);
    expect(accepted).toMatchObject({ status: 'ACCEPTED', revision: 1, acceptedAt: at, content: 'ref-1' });
  });

  it('waits for an officer when a warning objects, and not when it only informs', () => {
    expect(waiting?.status).toBe('SUBMITTED');
    const informed = { ...FACTS, warnings: [{ path: 'customsDeclarations', code: 'customs-number-missing' }] };
    expect(given(submitted(informed))?.status).toBe('ACCEPTED');
  });

  it('is accepted by an officer only while it waits', () => {
    const [event] = decide.accept(waiting, act);
    expect(event).toMatchObject({ type: 'DeclarationAccepted', data: { by: 'OFFICER', role: 'CUSTOMS', revision: 1 } });
    for (const state of [accepted, sentBack, rejected])
      expect(refusal(() => decide.accept(state, act))).toBe('declaration-not-waiting');
  });

  it('may be rejected while it waits or was sent back, not once accepted', () => {
    expect(refusal(() => decide.reject(sentBack, 'OTHER', undefined, act))).toBe('granted');
    expect(refusal(() => decide.reject(accepted, 'OTHER', undefined, act))).toBe('declaration-not-waiting');
  });

  it('waits again when what was sent back is corrected, or is accepted by rule', () => {
    const still = decide.correct(sentBack, { content: 'ref-2', facts: doubtful }, ['goods.0.kg'], nowhere, act);
    expect(fold(declarationFold, still, sentBack)).toMatchObject({ status: 'SUBMITTED', revision: 2 });
    expect(fold(declarationFold, still, sentBack)?.sentBack).toBeUndefined();
    const clean = decide.correct(sentBack, { content: 'ref-2', facts: FACTS }, ['goods.0.un'], nowhere, act);
    expect(fold(declarationFold, clean, sentBack)).toMatchObject({ status: 'ACCEPTED', revision: 2 });
  });

  it('stays accepted through a correction, even one that a rule would object to', () => {
    const events = decide.correct(accepted, { content: 'ref-2', facts: doubtful }, ['goods.0.hs'], nowhere, act);
    expect(events.map(({ type }) => type)).toEqual(['DeclarationCorrected']);
    expect(fold(declarationFold, events, accepted)).toMatchObject({ status: 'ACCEPTED', revision: 2, acceptedAt: at });
  });

  it('is not corrected to what it says already, nor after its end', () => {
    const sealed = { content: 'ref-2', facts: FACTS };
    expect(refusal(() => decide.correct(accepted, sealed, [], nowhere, act))).toBe('nothing-to-correct');
    expect(refusal(() => decide.correct(rejected, sealed, ['route'], nowhere, act))).toBe('declaration-ended');
  });

  it('changes its route until the vehicle is in a lane, anything else after that too', () => {
    const inLane = { ...nowhere, checkedIn: true, admitted: true };
    const elsewhere = { content: 'ref-2', facts: { ...FACTS, route: 'HN-1116' } };
    const corrected = decide.correct(accepted, elsewhere, ['route'], { ...nowhere, checkedIn: true }, act);
    expect(fold(declarationFold, corrected, accepted)?.facts.route).toBe('HN-1116');
    expect(refusal(() => decide.correct(accepted, elsewhere, ['route'], inLane, act))).toBe('vehicle-in-lane');
    const heavier = { content: 'ref-2', facts: doubtful };
    expect(refusal(() => decide.correct(accepted, heavier, ['goods.0.kg'], inLane, act))).toBe('granted');
  });

  it('is neither withdrawn nor over by time once its vehicle has crossed: an import stands under supervision', () => {
    expect(refusal(() => decide.withdraw(accepted, nowhere, true, act))).toBe('vehicle-crossed');
    const late = { at: '2026-11-24T05:00:00.000Z' };
    expect(decide.expire(accepted, nowhere, true, undefined, late)).toMatchObject([{ type: 'DeclarationKeptOpen' }]);
  });

  it('is withdrawn until the vehicle is in a lane', () => {
    expect(refusal(() => decide.withdraw(accepted, { ...nowhere, checkedIn: true }, false, act))).toBe('granted');
    const inLane = { ...nowhere, checkedIn: true, admitted: true };
    expect(refusal(() => decide.withdraw(accepted, inLane, false, act))).toBe('vehicle-in-lane');
    expect(refusal(() => decide.withdraw(rejected, nowhere, false, act))).toBe('declaration-ended');
  });

  it('expires a day after its planned time, not earlier, and not twice', () => {
    const late = { at: '2026-11-24T05:00:00.000Z' };
    expect(decide.expire(accepted, nowhere, false, undefined, { at: '2026-11-24T04:59:59.999Z' })).toEqual([]);
    expect(decide.expire(accepted, nowhere, false, undefined, late).map(({ type }) => type)).toEqual([
      'DeclarationExpired',
    ]);
    expect(decide.expire(rejected, nowhere, false, undefined, late)).toEqual([]);
  });

  it('expires by the rule of its gate when it was declared, whatever is published', () => {
    const later = given(submitted(endingBy(FACTS, { ...PUBLISHED_DECLARATION_RULES, expiresAfterHours: 36 })));
    expect(decide.expire(later, nowhere, false, undefined, { at: '2026-11-24T16:59:59.999Z' })).toEqual([]);
    const due = decide.expire(later, nowhere, false, undefined, { at: '2026-11-24T17:00:00.000Z' });
    expect(due.map(({ type }) => type)).toEqual(['DeclarationExpired']);
    expect(endingBy(FACTS, PUBLISHED_DECLARATION_RULES)).toBe(FACTS);
  });

  it('is kept open while it is checked in or its route is closed', () => {
    const late = { at: '2026-11-24T05:00:00.000Z' };
    const standing = decide.expire(accepted, { ...nowhere, checkedIn: true }, false, undefined, late);
    expect(standing).toMatchObject([{ type: 'DeclarationKeptOpen', data: { until: '2026-11-25T05:00:00.000Z' } }]);
    const closed = decide.expire(accepted, nowhere, false, '2026-11-24T23:00:00.000Z', late);
    expect(closed).toMatchObject([{ type: 'DeclarationKeptOpen', data: { until: '2026-11-24T23:00:00.000Z' } }]);
    expect(fold(declarationFold, closed, accepted)).toEqual(accepted);
  });

  it('is fulfilled beyond the line as an export, and out of supervision as an import', () => {
    const inward = given(submitted({ ...FACTS, direction: 'IMPORT' }));
    expect(decide.end(accepted, 'BorderCrossed', act)[0]?.type).toBe('DeclarationFulfilled');
    expect(decide.end(accepted, 'LeftSupervision', act)).toEqual([]);
    expect(decide.end(inward, 'BorderCrossed', act)).toEqual([]);
    expect(decide.end(inward, 'LeftSupervision', act)[0]?.type).toBe('DeclarationFulfilled');
  });

  it('is over, but not fulfilled, when the vehicle is turned back; and nothing happens twice', () => {
    const back = decide.end(accepted, 'TurnedBack', act);
    expect(back).toMatchObject([{ type: 'DeclarationWithdrawn', data: { why: 'TURNED_BACK' } }]);
    expect(decide.end(fold(declarationFold, back, accepted), 'TurnedBack', act)).toEqual([]);
  });
});
