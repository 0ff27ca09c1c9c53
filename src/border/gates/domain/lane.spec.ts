import { fold } from '../../../shared/domain/decider.js';
import type { LaneDescription, LaneEvent } from './gate-events.js';
import { closeLane, firstDay, laneFold, openLane, pauseLane, reverseLane, setLaneMode, startDay } from './lane.js';
import type { LaneDay } from './lane.js';

const at = '2026-11-22T00:00:00.000Z';
const description: LaneDescription = {
  lane: 'HN-L3',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  kind: 'BORDER',
  label: '3',
  direction: 'EXPORT',
  reversible: true,
  accepts: ['FRUIT', 'GENERAL'],
  group: 'HN-EXPORT',
  perHour: 12,
  travelMinutes: 10,
};
const id = { lane: 'HN-L3', gate: 'HUU_NGHI' } as const;
const added = firstDay(description, 'CLOSED', '2026-11-22', at);
const opened: LaneEvent = { type: 'LaneOpened', data: { ...id, at } };
const paused: LaneEvent = { type: 'LanePaused', data: { ...id, reason: 'INCIDENT', at } };
const closed: LaneEvent = { type: 'LaneClosed', data: { ...id, at } };

function given(...events: LaneEvent[]): LaneDay {
  const lane = fold(laneFold, [...added, ...events]);
  if (!lane) throw new Error('The day was not started');
  return lane;
}

describe('A lane', () => {
  it('begins closed, in mode SUGGEST, and unknown before its day is started', () => {
    expect(given()).toMatchObject({ status: 'CLOSED', mode: 'SUGGEST', direction: 'EXPORT', day: '2026-11-22' });
    expect(fold(laneFold, [opened])).toBeUndefined();
  });

  it('is opened, paused with a reason, opened again and closed', () => {
    expect(openLane(given(), at)).toEqual([opened]);
    expect(pauseLane(given(opened), 'INCIDENT', at)).toEqual([paused]);
    expect(given(opened, paused)).toMatchObject({ status: 'PAUSED', pauseReason: 'INCIDENT' });
    expect(openLane(given(opened, paused), at)).toEqual([opened]);
    expect(given(opened, paused, opened)).not.toHaveProperty('pauseReason');
    expect(closeLane(given(opened), at)).toEqual([closed]);
    expect(closeLane(given(opened, paused), at)).toEqual([closed]);
    expect(given(opened, closed).status).toBe('CLOSED');
  });

  it('is not opened, paused or closed twice', () => {
    expect(() => openLane(given(opened), at)).toThrow('lane-already-open');
    expect(() => pauseLane(given(opened, paused), 'BREAK', at)).toThrow('lane-already-paused');
    expect(() => closeLane(given(), at)).toThrow('lane-already-closed');
  });

  it('is not paused while closed', () => {
    expect(() => pauseLane(given(), 'BREAK', at)).toThrow('lane-is-closed');
  });

  it('is reversed and back, closed or paused', () => {
    const reversed: LaneEvent = { type: 'LaneReversed', data: { ...id, direction: 'IMPORT', at } };
    expect(reverseLane(given(), at)).toEqual([reversed]);
    expect(reverseLane(given(opened, paused), at)).toEqual([reversed]);
    expect(reverseLane(given(reversed), at)).toEqual([
      { type: 'LaneReversed', data: { ...id, direction: 'EXPORT', at } },
    ]);
  });

  it('is not reversed under traffic, nor when it was not built for it', () => {
    expect(() => reverseLane(given(opened), at)).toThrow('lane-still-open');
    expect(() => reverseLane({ ...given(), reversible: false }, at)).toThrow('lane-not-reversible');
  });

  it('changes between MANUAL, SUGGEST and AUTO in every status', () => {
    const auto: LaneEvent = { type: 'LaneModeSet', data: { ...id, mode: 'AUTO', at } };
    expect(setLaneMode(given(opened), 'AUTO', at)).toEqual([auto]);
    expect(given(auto).mode).toBe('AUTO');
    expect(() => setLaneMode(given(auto), 'AUTO', at)).toThrow('lane-mode-unchanged');
  });

  it('keeps status, mode, direction and reason of a pause over midnight', () => {
    const reversed: LaneEvent = { type: 'LaneReversed', data: { ...id, direction: 'IMPORT', at } };
    const before = given(reversed, opened, { type: 'LaneModeSet', data: { ...id, mode: 'AUTO', at } }, paused);
    const next = fold(laneFold, startDay(before, '2026-11-23', at));
    expect(next).toEqual({ ...before, day: '2026-11-23' });
    expect(next).toMatchObject({ status: 'PAUSED', mode: 'AUTO', direction: 'IMPORT', pauseReason: 'INCIDENT' });
  });
});
