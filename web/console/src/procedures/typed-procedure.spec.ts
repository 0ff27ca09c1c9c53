import type { Procedure } from './queries.js';
import { bodyOf, changedParts, newPaper, typedOf, type TypedDetails, type TypedProcedure } from './typed-procedure.js';

const words = (vi: string) => ({ vi, zh: `${vi} 中`, en: `${vi} en` });
const details = {
  field: words('Hộ tịch'),
  alsoCalled: ['làm giấy khai sinh'],
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'WHOLE',
  papers: [{ key: 'birth-notice', name: words('Giấy chứng sinh'), form: 'ORIGINAL', required: true }],
  form: [{ key: 'childName', label: words('Họ tên'), type: 'text', required: true }],
  fee: { amount: 8_000, note: words('Mỗi bản'), exempt: [words('Hộ nghèo')] },
  timeLimit: { amount: 8, unit: 'WORKING_HOURS' },
  legalBasis: [{ number: '60/2014/QH13', title: words('Luật Hộ tịch') }],
  result: { kind: 'EXTRACT', name: words('Giấy khai sinh') },
  steps: [words('Nộp')],
} satisfies Procedure['details'];
const published: Procedure = {
  code: '1.001193',
  ...words('Đăng ký khai sinh'),
  field: 'Hộ tịch',
  level: 'COMMUNE',
  updatedAt: '2026-11-30T00:00:00.000Z',
  revision: 3,
  details,
};
const typed = typedOf(published);
const worded = (more: Partial<TypedDetails>): TypedProcedure => {
  if (!typed.details) throw new Error('details are known');
  return { ...typed, details: { ...typed.details, ...more } };
};
const fee = (more: Partial<TypedDetails['fee']>) =>
  worded({ fee: { amount: '8000', note: words('Mỗi bản'), exempt: [words('Hộ nghèo')], ...more } });

describe('A procedure that the province words anew', () => {
  it('is sent as it was read where nothing was typed', () => {
    const { code: _, updatedAt: __, revision: ___, ...body } = published;
    expect(bodyOf(published, typed)).toEqual(body);
    expect(changedParts(published, typed)).toEqual([]);
  });

  it('keeps its form, result, steps and whatever else is not asked when its fee becomes another', () => {
    const after = fee({ amount: '10.000' });
    expect(bodyOf(published, after).details).toEqual({ ...details, fee: { ...details.fee, amount: 10_000 } });
    expect(changedParts(published, after)).toEqual(['fee']);
  });

  it('is never free because its fee is not a number', () => {
    for (const amount of ['', 'nghìn', '8,5'])
      expect(JSON.parse(JSON.stringify(bodyOf(published, fee({ amount })).details?.fee)).amount).toBeNull();
  });

  it('loses a note that was emptied in all languages, and keeps one that lacks some to be refused there', () => {
    const blank = { vi: ' ', zh: '', en: '' };
    expect(bodyOf(published, fee({ note: blank })).details?.fee).not.toHaveProperty('note');
    expect(bodyOf(published, fee({ note: { ...blank, vi: 'Một bản ' } })).details?.fee.note).toEqual({
      vi: 'Một bản',
      zh: '',
      en: '',
    });
  });

  it('asks for another paper under a key of its own', () => {
    const papers = [...(typed.details?.papers ?? []), newPaper('0f3a9b1c-7c3e')];
    const after = worded({ papers });
    expect(bodyOf(published, after).details?.papers.map(({ key }) => key)).toEqual(['birth-notice', 'paper-0f3a9b1c']);
    expect(changedParts(published, { ...after, name: words('Khai sinh') })).toEqual(['name', 'papers']);
  });

  it('of which the name alone is known has nothing but its name changed', () => {
    const { details: _, ...bare } = published;
    expect(bodyOf(bare, { name: words(' Khai sinh ') })).toEqual({
      vi: 'Khai sinh',
      zh: 'Khai sinh  中',
      en: 'Khai sinh  en',
      field: 'Hộ tịch',
      level: 'COMMUNE',
    });
  });
});
