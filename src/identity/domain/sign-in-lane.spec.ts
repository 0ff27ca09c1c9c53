import { codeLanes, passwordLanes } from './sign-in-lane.js';

describe('The lanes of a sign-in', () => {
  it('of a known device are its own, whoever else tries this account from wherever', () => {
    const lanes = passwordLanes('officer', '203.0.113.1', 'device-1');
    expect(lanes.map(({ kind }) => kind)).toEqual(['KNOWN_DEVICE']);
    expect(passwordLanes('officer', '198.51.100.7', 'device-1')).toEqual(lanes);
  });

  it('of a stranger never count an account as a whole, since that would lock its owner out', () => {
    for (const { of } of passwordLanes('officer', '203.0.113.1', undefined)) expect(of).toContain('203.0.113.1');
  });

  it('of a code count the account as a whole for strangers, who then already hold the password', () => {
    expect(codeLanes('officer', undefined)).toEqual([{ kind: 'CODE', of: 'officer', limit: 10 }]);
    expect(codeLanes('officer', 'device-1')[0]?.of).not.toBe('officer');
  });
});
