import { accountName } from './account-name.js';
import { isPasswordGood } from './password-rule.js';

describe('An account name', () => {
  it.each([
    [' Customs@Example.VN ', { email: 'customs@example.vn' }],
    ['0912 345 678', { phone: '+84912345678' }],
    ['+84 912.345.678', { phone: '+84912345678' }],
    ['0084912345678', { phone: '+84912345678' }],
    ['13800138000', { phone: '+8613800138000' }],
    ['０９１２３４５６７８', { phone: '+84912345678' }],
  ])('%s is understood', (text, name) => expect(accountName(text)).toEqual(name));

  it.each(['', 'driver', 'a@b', '12345', '+0912345678', 'two words@example.vn'])('%s is none', (text) =>
    expect(accountName(text)).toBeUndefined(),
  );
});

describe('A password', () => {
  it.each(['con trâu vàng đi', 'k9$tR2!mQ7', 'bốn mùa hoa đào'])('%s is good', (text) =>
    expect(isPasswordGood(text)).toBe(true),
  );
  it.each(['short9!', 'aaaaaaaaaaaa', 'langson2026', 'Password12345', '1234512345', 'x'.repeat(129)])(
    '%s is weak',
    (text) => expect(isPasswordGood(text)).toBe(false),
  );
});
