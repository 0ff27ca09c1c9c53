import { alignWithCustoms, type SaidByCustoms } from './customs-stop.js';
import { confirmCrossing, confirmLeftSupervision } from './pass-the-border.js';
import { liftHold, passCheck, waiveCheck } from './decide-check.js';
import {
  cleared,
  fact,
  given,
  head,
  minute,
  officer,
  opened,
  passed,
  refusal,
  tag,
} from './testing/clearance-story.js';
import type { ClearanceEvent } from './clearance-events.js';
import type { OpenedClearance } from './clearance.js';

const customs = { by: officer('CUSTOMS'), agency: 'CUSTOMS', at: minute(6) } as const;
const guard = { by: officer('BORDER_GUARD'), at: minute(6), now: minute(6) } as const;
const stoppedNow = { accepted: true, revision: 1, stopped: true };
const free = { ...stoppedNow, stopped: false };
const machines = { direction: 'EXPORT', cargo: 'GENERAL', goods: [{ hs: '84715000' }] } as const;
const said = (...stopped: string[]): SaidByCustoms => ({ stopped, revision: 1, cargo: machines });
const exporting = opened('EXPORT', ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'CUSTOMS', 'GATE_FEE']);
const allPassed: ClearanceEvent[] = (['BORDER_GUARD', 'HEALTH_QUARANTINE', 'CUSTOMS', 'GATE_FEE'] as const).map(
  (agency) => passed(agency, 2),
);
const stop = '30123456789';

describe('A customs stop', () => {
  it('voids the pass of a vehicle that was cleared, once', () => {
    const state = given(exporting, ...allPassed, cleared(3));
    const events = alignWithCustoms(state, said(stop), minute(5));
    expect(events).toEqual([
      {
        type: 'CheckHeld',
        data: { ...tag('CUSTOMS', 5), legalReason: 'stop-order', publicReason: 'stopped-by-customs', stop },
      },
      { type: 'ClearanceFellBack', data: { ...fact(5), agency: 'CUSTOMS' } },
    ]);
    expect(alignWithCustoms(given(exporting, ...allPassed, cleared(3), ...events), said(stop), minute(6))).toEqual([]);
  });

  it('refuses to cross and to leave even before the check is held', () => {
    const state = given(exporting, ...allPassed, cleared(3));
    expect(refusal(() => confirmCrossing(state, stoppedNow, guard))).toBe('customs-stopped');
    expect(refusal(() => confirmCrossing(state, free, guard))).toBe('granted');
    const inside = given(
      opened('IMPORT'),
      { type: 'BorderCrossed', data: fact(1, 'IMPORT') },
      ...allPassed.slice(0, 3),
    );
    const ready = given(opened('IMPORT'), { type: 'BorderCrossed', data: fact(1, 'IMPORT') }, cleared(3, 'IMPORT'));
    expect(inside?.status).toBe('OPEN');
    expect(refusal(() => confirmLeftSupervision(ready, stoppedNow, guard))).toBe('customs-stopped');
  });

  it('lets the other agencies decide, and clears nothing', () => {
    const state = given(opened(), passed('CUSTOMS', 2));
    const pass = { by: guard.by, agency: 'BORDER_GUARD', at: minute(6), seen: 1 } as const;
    expect(passCheck(state, stoppedNow, pass)).toEqual([passed('BORDER_GUARD', 6)]);
    const atCustoms = given(opened());
    expect(refusal(() => passCheck(atCustoms, stoppedNow, { ...customs, seen: 1 }))).toBe('customs-stopped');
    const waive = { ...customs, by: head('CUSTOMS'), seen: 1, rule: 'relief-goods' };
    expect(refusal(() => waiveCheck(atCustoms, stoppedNow, waive))).toBe('customs-stopped');
  });

  it('lets an import enter, into supervision', () => {
    expect(confirmCrossing(given(opened('IMPORT')), stoppedNow, guard)).toEqual([
      { type: 'BorderCrossed', data: fact(6, 'IMPORT') },
    ]);
  });

  it('cannot be lifted as a hold while it stands; lifted, customs decides anew', () => {
    const held = alignWithCustoms(given(exporting, ...allPassed, cleared(3)), said(stop), minute(5));
    const state = given(exporting, ...allPassed, cleared(3), ...held);
    expect(refusal(() => liftHold(state, stoppedNow, customs))).toBe('customs-stopped');
    const events = alignWithCustoms(state, said(), minute(7));
    expect(events).toEqual([{ type: 'HoldLifted', data: tag('CUSTOMS', 7) }]);
    const after = given(exporting, ...allPassed, cleared(3), ...held, ...events);
    expect(after?.checks.find(({ agency }) => agency === 'CUSTOMS')?.status).toBe('WAITING');
  });

  it("leaves a hold of customs' own alone", () => {
    const own = { legalReason: 'physical-inspection', publicReason: 'goods-to-be-opened' };
    const state = given(exporting, { type: 'CheckHeld', data: { ...tag('CUSTOMS', 2), ...own } });
    expect(alignWithCustoms(state, said(stop), minute(5))).toEqual([]);
    expect(alignWithCustoms(state, said(), minute(6))).toEqual([]);
  });

  it('that was gone before the check was held clears what waited for it', () => {
    expect(alignWithCustoms(given(exporting, ...allPassed), said(), minute(7))).toEqual([cleared(7)]);
  });
});

describe('The recorded channel', () => {
  const coffee = (channel: 'GREEN' | 'RED'): SaidByCustoms => ({
    stopped: [],
    revision: 1,
    cargo: { direction: 'IMPORT', cargo: 'GENERAL', goods: [{ hs: '09011110' }], channel },
  });
  const importing = opened('IMPORT', ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'CUSTOMS', 'GATE_FEE']);

  it('asks for the checks of that channel, and drops those of another', () => {
    const [asked] = alignWithCustoms(given(importing), coffee('RED'), minute(5));
    expect(asked).toMatchObject({
      type: 'ChecksReopened',
      data: { agencies: ['PLANT_ANIMAL_QUARANTINE'], revision: 1 },
    });
    const state = given(importing, asked as ClearanceEvent) as OpenedClearance;
    expect(state.checks).toHaveLength(5);
    expect(alignWithCustoms(state, coffee('RED'), minute(6))).toEqual([]);
    const [dropped] = alignWithCustoms(state, coffee('GREEN'), minute(7));
    expect(given(importing, asked as ClearanceEvent, dropped as ClearanceEvent)?.checks).toHaveLength(4);
  });

  it('voids a waiver for the green channel when it is no longer green', () => {
    const waived: ClearanceEvent = { type: 'CheckWaived', data: { ...tag('CUSTOMS', 2), rule: 'green-channel' } };
    expect(alignWithCustoms(given(importing, waived), coffee('GREEN'), minute(5))).toEqual([]);
    const events = alignWithCustoms(given(importing, waived), coffee('RED'), minute(5));
    expect(given(importing, waived, ...events)?.checks.find(({ agency }) => agency === 'CUSTOMS')?.status).toBe(
      'WAITING',
    );
  });
});
