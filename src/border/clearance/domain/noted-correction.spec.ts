import type { ClearanceEvent } from './clearance-events.js';
import { revokeCheck } from './decide-check.js';
import { noteCorrection } from './found-values.js';
import { cleared, fact, given, head, minute, officer, opened, passed, refusal } from './testing/clearance-story.js';

const all = ['BORDER_GUARD', 'PLANT_ANIMAL_QUARANTINE', 'CUSTOMS', 'GATE_FEE'] as const;
const everyone = () => opened('EXPORT', [...all]);
const allPassed = all.map((agency, n) => passed(agency, n + 1));
const customs = { by: officer('CUSTOMS'), agency: 'CUSTOMS', at: minute(9) } as const;

describe('A correction that is noted', () => {
  const noted = { ...customs, reason: 'decided-in-error', note: 'note-1' } as const;
  const gone: ClearanceEvent[] = [
    ...allPassed,
    cleared(5),
    { type: 'BorderCrossed', data: fact(6) },
    { type: 'LeftSupervision', data: fact(6) },
  ];

  it('takes the place of a revocation once the vehicle has gone, and changes nothing', () => {
    const before = given(everyone(), ...gone);
    expect(refusal(() => revokeCheck(before, { ...customs, by: head('CUSTOMS'), reason: 'decided-in-error' }))).toBe(
      'clearance-ended',
    );
    const events = noteCorrection(before, noted);
    expect(events).toMatchObject([{ type: 'CorrectionNoted', data: { reason: 'decided-in-error', note: 'note-1' } }]);
    expect(given(everyone(), ...gone, ...events)).toEqual(before);
  });

  it.each<[string, ClearanceEvent]>([
    ['was turned back', { type: 'TurnedBack', data: { ...fact(6), reason: 'papers-missing' } }],
    ['was sent to a gate that is not run here', { type: 'SentToOtherGate', data: { ...fact(6), to: 'CHI_MA' } }],
    ['never came', { type: 'ClearanceClosed', data: { declaration: 'd1', gate: 'HUU_NGHI', at: fact(6).at } }],
  ])('is noted on the record of a vehicle that %s, which cannot be revoked either', (_, end) => {
    const over = given(everyone(), ...allPassed, end);
    expect(refusal(() => revokeCheck(over, { ...customs, by: head('CUSTOMS'), reason: 'decided-in-error' }))).toBe(
      'clearance-ended',
    );
    expect(noteCorrection(over, noted)).toMatchObject([{ type: 'CorrectionNoted' }]);
  });

  it('is refused while the vehicle is here, and to other agencies', () => {
    expect(refusal(() => noteCorrection(given(everyone(), ...allPassed), noted))).toBe('vehicle-still-here');
    expect(refusal(() => noteCorrection(given(everyone(), ...gone), { ...noted, by: officer('BORDER_GUARD') }))).toBe(
      'wrong-agency',
    );
  });
});
