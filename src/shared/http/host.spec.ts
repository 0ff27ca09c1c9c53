import { hostOfAddress } from './host.js';

describe('Whose line an address is of', () => {
  it('is the /64 of an IPv6 address, however it is written', () => {
    const [one, other] = [hostOfAddress('2001:db8:1:2::1'), hostOfAddress('2001:DB8:1:2:ffff:ffff:ffff:ffff')];
    expect(one).toBe(other);
    expect(hostOfAddress('2001:db8:1:3::1')).not.toBe(one);
  });

  it('is an IPv4 address by itself, also when it is written as IPv6', () => {
    expect(hostOfAddress('::ffff:203.0.113.7')).toBe('203.0.113.7');
    expect(hostOfAddress('203.0.113.8')).not.toBe('203.0.113.7');
  });
});
