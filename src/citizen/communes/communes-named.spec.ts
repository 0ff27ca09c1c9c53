import type { Words } from '../../shared/domain/problem.js';
import { communesNamed } from './communes-named.js';

const same = (vi: string, en: string, zh = vi): Words => ({ vi, zh, en });
const NAMES = new Map<string, Words>([
  ['06184', same('Xã Đồng Đăng', 'Dong Dang Commune', '同登乡')],
  ['06001', same('Xã Tân Thanh', 'Tan Thanh Commune')],
  ['06002', same('Xã Tân Thành', 'Tan Thanh Commune')],
  ['06003', same('Xã Tân', 'Tan Commune')],
  ['06004', same('Phường Đông Kinh', 'Dong Kinh Ward')],
]);
const named = (text: string) => communesNamed(text, NAMES);

describe('A commune', () => {
  it('is named with and without the word for its kind, with and without accents, in each language', () => {
    for (const text of [
      'quy hoạch xã Đồng Đăng',
      'quy hoạch  ĐỒNG ĐĂNG',
      'quy hoạch dong dang',
      'Quy hoạch xa dong dang',
    ])
      expect(named(text).codes).toEqual(['06184']);
    expect(named('plans Dong Dang commune')).toEqual({ codes: ['06184'], rest: 'plans' });
    expect(named('同登乡规划')).toEqual({ codes: ['06184'], rest: '规划' });
    expect(named('đường ở phường Đông Kinh')).toEqual({ codes: ['06004'], rest: 'đường ở' });
  });

  it('is the one that is written so where accents were typed, and any of them where none were', () => {
    expect(named('xã Tân Thành').codes).toEqual(['06002']);
    expect(named('tan thanh').codes).toEqual(['06001', '06002']);
  });

  it('is none whose name is a part of a word or of a longer name', () => {
    expect(named('xã Tân Thanh').codes).toEqual(['06001']);
    expect(named('tango')).toEqual({ codes: [], rest: 'tango' });
    expect(named('quy hoạch')).toEqual({ codes: [], rest: 'quy hoạch' });
  });
});
