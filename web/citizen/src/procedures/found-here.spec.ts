import { foundHere, plain } from './found-here.js';
import type { FoundProcedure } from './queries.js';

const procedure = (code: string, vi: string, more: Partial<FoundProcedure> = {}): FoundProcedure => ({
  code,
  vi,
  zh: '出生登记',
  en: 'Birth registration',
  field: 'Hộ tịch',
  level: 'COMMUNE',
  updatedAt: '2026-11-30T00:00:00.000Z',
  revision: 1,
  service: 'WHOLE',
  ...more,
});
const all = [
  procedure('1.001193', 'Đăng ký khai sinh'),
  procedure('2.000815', 'Chứng thực bản sao', { service: 'COUNTER' }),
];
const codes = (search: Parameters<typeof foundHere>[1]) => foundHere(all, search).map(({ code }) => code);

describe('The catalogue that a device keeps', () => {
  it('is searched with and without accents, by every word', () => {
    expect(plain('Đăng ký')).toBe('dang ky');
    for (const text of ['khai sinh', 'KHAI  đăng', 'dang ky', '出生', '1.001193'])
      expect(codes({ text })).toContain('1.001193');
    expect(codes({ text: 'khai tu' })).toEqual([]);
  });

  it('is narrowed as the server narrows it', () => {
    expect(codes({ online: 'true' })).toEqual(['1.001193']);
    expect(codes({ online: 'false' })).toEqual(['2.000815']);
    expect(codes({ level: 'PROVINCE' })).toEqual([]);
    expect(codes({})).toHaveLength(2);
  });
});
