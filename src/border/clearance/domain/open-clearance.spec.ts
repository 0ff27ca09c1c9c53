import { closeClearance, openClearance, reopenChecks, type AcceptedContent } from './open-clearance.js';
import { DECLARATION, cleared, given, minute, opened, passed, tag } from './testing/clearance-story.js';
import type { OpenedClearance } from './clearance.js';

const machines: AcceptedContent = {
  declaration: DECLARATION,
  firm: 'firm-1',
  revision: 2,
  gate: 'HUU_NGHI',
  route: 'hn-1119',
  direction: 'EXPORT',
  cargo: 'GENERAL',
  vehicleCount: 1,
  goods: [{ hs: '84295200' }],
};
const all = ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'CUSTOMS', 'GATE_FEE'] as const;
const clearing = (...events: Parameters<typeof given>) =>
  given(opened('EXPORT', [...all]), ...events) as OpenedClearance;

describe('A clearance opens', () => {
  it('with the checks that the accepted content asks for', () => {
    const [event] = openClearance(undefined, machines, minute(0));
    expect(event).toMatchObject({ type: 'ClearanceOpened', data: { revision: 2, firm: 'firm-1', at: minute(0) } });
    expect(given(event!)?.checks.map(({ agency, status }) => [agency, status])).toEqual(
      all.map((agency) => [agency, 'WAITING']),
    );
  });

  it('once: the same acceptance again changes nothing', () => {
    expect(openClearance(given(...openClearance(undefined, machines, minute(0))), machines, minute(1))).toEqual([]);
  });
});

describe('A correction', () => {
  it('opens again only what used a changed field and was decided', () => {
    const state = clearing(passed('BORDER_GUARD', 1), passed('CUSTOMS', 2));
    const events = reopenChecks(state, machines, ['CUSTOMS', 'GATE_FEE'], minute(5));
    expect(events).toMatchObject([{ type: 'ChecksReopened', data: { agencies: ['CUSTOMS'], revision: 2 } }]);
    const after = clearing(passed('BORDER_GUARD', 1), passed('CUSTOMS', 2), ...events);
    expect(after.revision).toBe(2);
    expect(after.checks.map((check) => check.status)).toEqual(['PASSED', 'WAITING', 'WAITING', 'WAITING']);
    expect(after.checks.find((check) => check.agency === 'CUSTOMS')?.since).toBe(minute(5));
  });

  it('takes a clearance back when a check is open again', () => {
    const state = clearing(...all.map((agency) => passed(agency, 1)), cleared(1));
    const events = reopenChecks(state, machines, ['BORDER_GUARD', 'HEALTH_QUARANTINE'], minute(5));
    expect(events.map((event) => event.type)).toEqual(['ChecksReopened', 'ClearanceFellBack']);
  });

  it('that no check used leaves the vehicle cleared', () => {
    const state = clearing(...all.map((agency) => passed(agency, 1)), cleared(1));
    const events = reopenChecks(state, machines, [], minute(5));
    expect(events).toMatchObject([{ type: 'ChecksReopened', data: { agencies: [] } }]);
    expect(clearing(...all.map((agency) => passed(agency, 1)), cleared(1), ...events).status).toBe('CLEARED');
  });

  it('adds the checks that the new content asks for', () => {
    const durian = { ...machines, cargo: 'FRUIT' as const, goods: [{ hs: '08106000' }] };
    const events = reopenChecks(clearing(passed('CUSTOMS', 1)), durian, ['CUSTOMS'], minute(5));
    expect(events).toMatchObject([{ data: { agencies: ['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'], cargo: 'FRUIT' } }]);
    expect(clearing(...events).checks.map((check) => check.agency)).toContain('PLANT_ANIMAL_QUARANTINE');
  });

  it('drops the checks that it no longer asks for, which may clear the vehicle', () => {
    const empty = { ...machines, cargo: 'EMPTY' as const, goods: [] };
    const state = clearing(passed('BORDER_GUARD', 1), passed('HEALTH_QUARANTINE', 1));
    const events = reopenChecks(state, empty, ['CUSTOMS', 'GATE_FEE'], minute(5));
    expect(events.map((event) => event.type)).toEqual(['ChecksReopened', 'VehicleCleared']);
    expect(events[1]).toMatchObject({ data: { revision: 2, cargo: 'EMPTY' } });
  });

  it('does not lift a hold', () => {
    const held = {
      type: 'CheckHeld',
      data: { ...tag('CUSTOMS', 2), legalReason: 'stop-order', publicReason: 'being-checked' },
    } as const;
    const events = reopenChecks(clearing(held), machines, ['CUSTOMS'], minute(5));
    expect(clearing(held, ...events).checks.find((check) => check.agency === 'CUSTOMS')?.status).toBe('ON_HOLD');
  });

  it('heard twice, or late, changes nothing', () => {
    const state = clearing(...reopenChecks(clearing(), machines, [], minute(5)));
    expect(reopenChecks(state, machines, ['CUSTOMS'], minute(6))).toEqual([]);
  });
});

describe('The end of the declaration', () => {
  it('closes a running clearance and leaves an ended one as it is', () => {
    const events = closeClearance(clearing(), minute(9));
    expect(events).toEqual([
      { type: 'ClearanceClosed', data: { declaration: DECLARATION, gate: 'HUU_NGHI', at: minute(9) } },
    ]);
    expect(closeClearance(clearing(...events), minute(10))).toEqual([]);
    expect(closeClearance(undefined, minute(10))).toEqual([]);
  });
});
