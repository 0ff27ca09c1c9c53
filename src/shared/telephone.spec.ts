import { telephoneOf } from './telephone.js';

describe('A telephone number', () => {
  it.each([
    ['0912345678', '+84912345678'],
    [' 0912 345.678 ', '+84912345678'],
    ['+84 912-345-678', '+84912345678'],
    ['+84 0912 345 678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['０９１２３４５６７８', '+84912345678'],
    ['(0205) 3812 345', '+842053812345'],
    ['13800138000', '+8613800138000'],
    ['0771-7812345', '+867717812345'],
    ['+1 202 555 0123', '+12025550123'],
  ])('%s is kept with its country', (typed, kept) => {
    expect(telephoneOf(typed)).toBe(kept);
    expect(telephoneOf(kept)).toBe(kept);
  });

  it.each(['', '.........', '- - - - -', '0000000000', '12345', 'gọi 0912345678', '0912345678 ext 5', '1'.repeat(41)])(
    '%s is none',
    (typed) => expect(telephoneOf(typed)).toBeUndefined(),
  );
});
