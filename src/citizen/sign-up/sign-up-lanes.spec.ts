import { signUpLanes } from './sign-up-lanes.js';

const asked = { address: '+84912345678', line: '203.0.113.7' };
/** A letter of it in Chinese, with its link. */
const MOST_PARTS = 3;

describe('Whoever asks for an account', () => {
  it('is counted by where he is, and by whom he has something sent', () => {
    const lanes = signUpLanes({ ...asked, channel: 'EMAIL' }, 2_000);
    expect(lanes.map(({ of, limit }) => [of, limit])).toEqual([
      [asked.line, 60],
      [asked.address, 5],
    ]);
  });

  it('is counted as one by all addresses of one letter box', () => {
    const of = (address: string, channel: 'EMAIL' | 'SMS' = 'EMAIL') =>
      signUpLanes({ ...asked, channel, address }, 2_000).find(({ kind }) => kind === 'sign-up to')?.of;
    expect(['a+1@x.vn', 'a+2+3@x.vn', 'a+@x.vn'].map((each) => of(each))).toEqual(['a@x.vn', 'a@x.vn', 'a@x.vn']);
    expect(['+a@x.vn', 'a@x+y.vn', 'b+1@x.vn'].map((each) => of(each))).toEqual(['+a@x.vn', 'a@x+y.vn', 'b@x.vn']);
    expect(of('+84912345678', 'SMS')).toBe('+84912345678');
  });

  it('by short message leaves more than half of what a day may cost, from however many addresses strangers ask', () => {
    for (const parts of [20, 2_000, 1_000_000]) {
      const all = signUpLanes({ ...asked, channel: 'SMS' }, parts).at(-1);
      const others = signUpLanes({ channel: 'SMS', address: '+8613800138000', line: '198.51.100.1' }, parts).at(-1);
      expect(others).toEqual(all);
      expect(all?.minutes).toBe(1_440);
      expect((all?.limit ?? Infinity) * MOST_PARTS).toBeLessThan(parts / 2);
    }
  });
});
