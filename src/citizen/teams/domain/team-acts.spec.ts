import { act, found, type TeamAct } from './team-acts.js';
import type { Team } from './team.js';

const moment = { at: new Date('2026-11-30T03:00:00Z'), today: '2026-11-30' };
const NA_PAN = {
  id: 't',
  code: '06184-03',
  commune: '06184',
  level: 'HAMLET',
  place: 'Nà Pàn',
  name: 'Tổ Nà Pàn',
} as const;
const join = (id: string, more: Partial<TeamAct & { kind: 'JOIN' }> = {}, account?: string): TeamAct => ({
  kind: 'JOIN',
  leader: false,
  ...more,
  member: { id, joinedOn: '2026-11-01', ...(account !== undefined && { account }) },
});
const given = (...acts: readonly TeamAct[]): Team =>
  acts.reduce((team, each) => act(team, each, moment).team, found(NA_PAN, moment).team);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};
const when = (team: Team, what: TeamAct) => act(team, what, moment);

describe('A team', () => {
  it('of a hamlet or street names it, and a commune’s own has none', () => {
    const { place: _, ...nowhere } = NA_PAN;
    expect(codeOf(() => found(nowhere, moment))).toBe('team-place-missing');
    expect(codeOf(() => found({ ...NA_PAN, level: 'COMMUNE' }, moment))).toBe('team-place-unfitting');
    expect(found({ ...nowhere, level: 'COMMUNE' }, moment).event.type).toBe('TeamFounded');
  });

  it('has one leader: who leads next takes the place of who led', () => {
    const team = given(join('a', { leader: true }), join('b', { leader: true }));
    expect(team.members.map(({ leader }) => leader)).toEqual([false, true]);
    const named = when(team, { kind: 'NAME_LEADER', member: 'a' });
    expect(named.team.members.map(({ leader }) => leader)).toEqual([true, false]);
    expect(named.event.type).toBe('TeamLeaderNamed');
  });

  it('has no leader once he left, and nobody leaves twice or before he joined', () => {
    const team = given(join('a', { leader: true }));
    const leave = { kind: 'LEAVE', member: 'a', on: '2026-11-30' } as const;
    const left = when(team, leave).team;
    expect(left.members).toMatchObject([{ leader: false, leftOn: '2026-11-30' }]);
    expect(codeOf(() => when(left, leave))).toBe('team-member-gone');
    expect(codeOf(() => when(team, { ...leave, on: '2026-10-31' }))).toBe('team-left-before-joined');
    expect(codeOf(() => when(team, { ...leave, on: '2026-12-01' }))).toBe('team-day-in-future');
    expect(codeOf(() => when(team, { ...leave, member: 'z' }))).toBe('team-member-unknown');
  });

  it('takes an account once, and again after it left', () => {
    const team = given(join('a', {}, 'account'));
    expect(codeOf(() => when(team, join('b', {}, 'account')))).toBe('team-account-taken');
    const left = when(team, { kind: 'LEAVE', member: 'a', on: '2026-11-30' }).team;
    expect(codeOf(() => when(left, join('b', {}, 'account')))).toBe('done');
  });

  it('tells the log of a training with references of those who were of it on that day', () => {
    const team = given(join('a'));
    const training = { kind: 'TRAIN', training: 'x', on: '2026-11-20', came: ['a'] } as const;
    expect(when(team, training).event).toMatchObject({ type: 'TeamTrainingHeld', data: { came: ['a'] } });
    expect(codeOf(() => when(team, { ...training, came: ['z'] }))).toBe('team-training-strangers');
    expect(codeOf(() => when(team, { ...training, on: '2026-10-20' }))).toBe('team-training-strangers');
  });
});
