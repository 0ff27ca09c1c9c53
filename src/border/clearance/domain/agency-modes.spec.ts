import { fold } from '../../../shared/domain/decider.js';
import {
  agencyModesFold,
  confirmMode,
  modeAt,
  notTracked,
  proposeMode,
  requireSource,
  withdrawMode,
} from './agency-modes.js';
import type { AgencyMode, AgencyModeEvent } from './agency-mode-events.js';
import { AT, GATE, cashier, head, minute, officer, refusal } from './testing/clearance-story.js';

const change = 'change-1';
const asked = (mode: AgencyMode, n = 60) => ({ gate: GATE, agency: 'CUSTOMS', mode, from: minute(n) }) as const;
const proposed = (mode: AgencyMode, n?: number, id = change): AgencyModeEvent[] =>
  proposeMode({ by: head('CUSTOMS'), change: id, at: AT }, asked(mode, n));
const confirmed = (mode: AgencyMode, n = 60, at = 1, id = change): AgencyModeEvent[] => {
  const events = proposed(mode, n, id);
  return [
    ...events,
    ...confirmMode(fold(agencyModesFold, events), { by: officer('CUSTOMS'), change: id, at: minute(at) }),
  ];
};

describe('How an agency works at a gate', () => {
  it('is here, until a second person confirmed something else, and from its date on', () => {
    expect(modeAt(fold(agencyModesFold, proposed('BY_FILE')), GATE, 'CUSTOMS', minute(90))).toBe('DECIDES_HERE');
    const modes = fold(agencyModesFold, confirmed('BY_FILE'));
    expect(modeAt(modes, GATE, 'CUSTOMS', minute(59))).toBe('DECIDES_HERE');
    expect(modeAt(modes, GATE, 'CUSTOMS', minute(60))).toBe('BY_FILE');
    expect(modeAt(modes, 'TAN_THANH', 'CUSTOMS', minute(60))).toBe('DECIDES_HERE');
    expect(modeAt(modes, GATE, 'BORDER_GUARD', minute(60))).toBe('DECIDES_HERE');
  });

  it('never changes backwards: confirmed late, it holds from then on', () => {
    const modes = fold(agencyModesFold, confirmed('NOT_TRACKED', 60, 75));
    expect(notTracked(modes, GATE, minute(74))).toEqual([]);
    expect(notTracked(modes, GATE, minute(75))).toEqual(['CUSTOMS']);
  });

  it('is what was confirmed last of two for one instant', () => {
    const modes = fold(agencyModesFold, [...confirmed('BY_FILE', 60, 9, 'a'), ...confirmed('NOT_TRACKED', 60, 4, 'b')]);
    expect(modeAt(modes, GATE, 'CUSTOMS', minute(61))).toBe('BY_FILE');
  });

  it('is asked for by its head alone, and confirmed by another of its people', () => {
    const propose = (by: Parameters<typeof proposeMode>[0]['by'], mode: AgencyMode = 'BY_FILE') =>
      refusal(() => proposeMode({ by, change, at: AT }, asked(mode)));
    expect(propose(officer('CUSTOMS'))).toBe('agency-head-needed');
    expect(propose(head('BORDER_GUARD'))).toBe('wrong-agency');
    expect(propose({ ...head('CUSTOMS'), gate: 'TAN_THANH' })).toBe('wrong-gate');
    expect(refusal(() => proposed('BY_FILE', -1))).toBe('mode-in-the-past');
    const modes = fold(agencyModesFold, proposed('BY_FILE'));
    const confirm = (by: Parameters<typeof proposeMode>[0]['by'], id = change) =>
      refusal(() => confirmMode(modes, { by, change: id, at: minute(1) }));
    expect(confirm(head('CUSTOMS'))).toBe('agency-mode-needs-second-person');
    expect(confirm(officer('BORDER_GUARD'))).toBe('wrong-agency');
    expect(confirm(officer('CUSTOMS'), 'none')).toBe('mode-change-unknown');
    expect(confirm(officer('CUSTOMS'))).toBe('granted');
    const withdrawn = fold(agencyModesFold, withdrawMode(modes, { by: head('CUSTOMS'), change, at: AT }), modes);
    expect(refusal(() => confirmMode(withdrawn, { by: officer('CUSTOMS'), change, at: AT }))).toBe(
      'mode-change-decided',
    );
  });

  it('leaves the fee to the board', () => {
    const supervisor = { ...cashier, roles: ['SUPERVISOR'] } as const;
    const fee = { gate: GATE, agency: 'GATE_FEE', from: minute(60) } as const;
    const of = (mode: AgencyMode) => refusal(() => proposeMode({ by: supervisor, change, at: AT }, { ...fee, mode }));
    expect([of('BY_FILE'), of('NOT_TRACKED')]).toEqual(['mode-not-for-agency', 'granted']);
  });

  it('says who may let a vehicle through', () => {
    const may = (mode: AgencyMode) =>
      (['OFFICER', 'BOARD', 'AGENCY_SYSTEM', 'CUSTOMS_RECORDS'] as const).filter(
        (source) => refusal(() => requireSource(mode, 'CUSTOMS', source)) === 'granted',
      );
    expect(may('DECIDES_HERE')).toEqual(['OFFICER']);
    expect(may('RECORDED_BY_BOARD')).toEqual(['BOARD']);
    expect(may('BY_FILE')).toEqual(['AGENCY_SYSTEM', 'CUSTOMS_RECORDS']);
    expect(may('NOT_TRACKED')).toEqual(['OFFICER', 'BOARD']);
  });
});
