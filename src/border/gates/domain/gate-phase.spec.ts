import { LIVE, binds, goesBack, phaseAt, withPhase, type DatedPhase } from './gate-phase.js';

const truck = { route: 'HN-1119', firm: 'owner', carrier: 'carrier' };

describe('A phase of a gate', () => {
  it('binds nobody in the shadow, everybody once it is live, and those who are named in a pilot', () => {
    expect(binds({ ...LIVE, phase: 'SHADOW', routes: ['HN-1119'] }, truck)).toBe(false);
    expect(binds(LIVE, truck)).toBe(true);
    const pilot = { ...LIVE, phase: 'PILOT' } as const;
    expect(binds(pilot, truck)).toBe(false);
    expect(binds({ ...pilot, routes: ['HN-1119'] }, truck)).toBe(true);
    expect(binds({ ...pilot, firms: ['carrier'] }, truck)).toBe(true);
    expect(binds({ ...pilot, firms: ['owner'] }, { route: 'HN-1119', firm: 'owner' })).toBe(true);
    expect(binds({ ...pilot, firms: ['other'], routes: ['HN-1116'] }, truck)).toBe(false);
  });

  it('goes from shadow to pilot to live, and the other way is back', () => {
    expect([goesBack('PILOT', 'SHADOW'), goesBack('LIVE', 'PILOT'), goesBack('LIVE', 'LIVE')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([goesBack('SHADOW', 'LIVE'), goesBack('PILOT', 'LIVE'), goesBack('SHADOW', 'PILOT')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is shown by its beginning; a gate of before is live', () => {
    const phase = (change: string, from: string, phase: DatedPhase['phase']) => ({ change, from, phase, routes: [] });
    const shadow = phase('a', '2026-12-01T00:00:00.000Z', 'SHADOW');
    const pilot = phase('b', '2026-12-10T00:00:00.000Z', 'PILOT');
    const both = withPhase(withPhase([], 'b', pilot), 'a', shadow);
    expect(phaseAt([], '2026-12-01T00:00:00.000Z')).toEqual({ phase: 'LIVE' });
    expect(phaseAt(both, '2026-11-30T00:00:00.000Z')).toEqual({ phase: 'LIVE' });
    expect(phaseAt(both, '2026-12-09T00:00:00.000Z')).toEqual({ phase: 'SHADOW', from: shadow.from });
    expect(phaseAt(both, pilot.from).phase).toBe('PILOT');
    expect(phaseAt(withPhase(both, 'b'), pilot.from).phase).toBe('SHADOW');
  });
});
