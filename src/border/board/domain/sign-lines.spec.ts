import { signLines, type LaneOnSign } from './sign-lines.js';

const at = (minute: number) => `2026-11-30T02:0${minute}:00.000Z`;
const lane = (label: string, more: Partial<LaneOnSign> = {}): LaneOnSign => ({
  label,
  kind: 'BORDER',
  status: 'OPEN',
  called: [],
  ...more,
});

describe('The lines of an LED sign', () => {
  it('stand lane by lane, borders before bays and exits, each as wide as the sign', () => {
    const lanes = [lane('X1', { kind: 'EXIT' }), lane('10'), lane('2'), lane('B4', { kind: 'BAY' })];
    expect(signLines(lanes, 'HN', 8)).toEqual(['2      -', '10     -', 'B4     -', 'X1     -']);
  });

  it('show the vehicle called last, without the prefix of its own gate and with that of another', () => {
    const called = [
      { code: 'HN-E-0417', at: at(1) },
      { code: 'HN-E-0862', at: at(2) },
    ];
    expect(signLines([lane('1', { called })], 'HN', 12)).toEqual(['1     E-0862']);
    expect(signLines([lane('1', { called })], 'TT', 12)).toEqual(['1  HN-E-0862']);
  });

  it('mark a lane that takes nobody, but show who is still called to it', () => {
    expect(signLines([lane('3', { status: 'CLOSED' })], 'HN', 6)).toEqual(['3    X']);
    const called = [{ code: 'HN-E-0417', at: at(1) }];
    expect(signLines([lane('3', { status: 'PAUSED', called })], 'HN', 8)).toEqual(['3 E-0417']);
  });

  it('keep the end of the code where the sign is too narrow, and never a sign beyond ASCII', () => {
    const called = [{ code: 'HN-E-0417', at: at(1) }];
    expect(signLines([lane('12', { called })], 'HN', 6)).toEqual(['E-0417']);
    expect(signLines([lane('12', { called })], 'HN', 4)).toEqual(['0417']);
    expect(signLines([lane('Làn', {})], 'HN', 8)).toEqual(['L?n    -']);
  });
});
