import { describe, expect, it } from '@jest/globals';
import { checkAnswers } from './form-answers.js';
import type { FormField } from './form-field.js';

const label = { vi: 'Mục', zh: '项', en: 'Field' };
const field = (key: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  key,
  label,
  type,
  required: true,
  ...more,
});
const choices = ['female', 'male'].map((value) => ({ value, label }));
const form: readonly FormField[] = [
  field('childName', 'text'),
  field('born', 'date', { when: 'past' }),
  field('sex', 'choice', { choices }),
  field('copies', 'number', { min: 0, max: 10, required: false }),
  field('hasFather', 'yes-no'),
  field('fatherNumber', 'id-number', { onlyIf: { field: 'hasFather', is: true } }),
  field('bookNumber', 'text', { pattern: '[A-Z]{2}\\d{6,8}', required: false }),
];
const filled = { childName: 'Hoàng Thị Mây', born: '2026-11-28', sex: 'female', hasFather: false };
const check = (more: object) => checkAnswers(form, { ...filled, ...more }, '2026-11-30');
const faults = (more: object) => check(more).faults.map(({ path, code }) => `${path} ${code}`);

describe('The answers of a form', () => {
  it('are taken when every field that is asked is answered', () => {
    expect(check({})).toEqual({ answers: filled, faults: [] });
  });

  it('are kept trimmed and composed, numbers without what people put between digits', () => {
    const { answers } = check({ childName: '  Hoa\u0300ng  ', hasFather: true, fatherNumber: '0200 9000.1234' });
    expect(answers).toMatchObject({ childName: 'Hoàng', fatherNumber: '020090001234' });
  });

  it('are refused all at once, each by its path', () => {
    expect(faults({ childName: ' ', born: '2026-02-30', sex: 'other', copies: 11, hasFather: 'yes' })).toEqual([
      'answers.childName field-missing',
      'answers.born answer-not-day',
      'answers.sex answer-not-choice',
      'answers.copies answer-too-high',
      'answers.hasFather answer-not-yes-no',
    ]);
  });

  it('are asked only where an earlier answer calls for it', () => {
    expect(faults({ hasFather: true })).toEqual(['answers.fatherNumber field-missing']);
    expect(faults({ fatherNumber: '020090001234' })).toEqual(['answers.fatherNumber answer-not-asked']);
  });

  it('have no field that the form does not have, whatever it is called', () => {
    expect(faults({ nickname: 'Mây', constructor: 'x' })).toEqual([
      'answers.nickname field-unknown',
      'answers.constructor field-unknown',
    ]);
    expect(checkAnswers([field('toString', 'text')], {}, '2026-11-30').faults).toHaveLength(1);
  });

  it('know days to come from days that were; today is both', () => {
    expect(faults({ born: '2026-11-30' })).toEqual([]);
    expect(faults({ born: '2026-12-01' })).toEqual(['answers.born answer-not-past']);
    const later = checkAnswers([field('on', 'date', { when: 'future' })], { on: '2026-11-29' }, '2026-11-30');
    expect(later.faults).toMatchObject([{ code: 'answer-not-future' }]);
  });

  it('look as their pattern says from end to end', () => {
    expect(faults({ bookNumber: 'AB123456' })).toEqual([]);
    expect(faults({ bookNumber: 'xAB123456' })).toEqual(['answers.bookNumber answer-unlike-pattern']);
  });

  it('hold no control characters, half characters or texts without end', () => {
    expect(faults({ childName: 'a\u0000b' })).toEqual(['answers.childName answer-not-text']);
    expect(faults({ childName: 'a\ud800' })).toEqual(['answers.childName answer-not-text']);
    expect(faults({ childName: 'x'.repeat(201) })).toEqual(['answers.childName answer-too-long']);
    expect(faults({ childName: ['a'] })).toEqual(['answers.childName answer-not-text']);
  });

  it('of telephones, e-mail and communes are told from other texts', () => {
    const one = (type: FormField['type'], value: string) =>
      checkAnswers([field('f', type)], { f: value }, '2026-11-30');
    expect(one('phone', '0912 345.678').answers).toEqual({ f: '0912345678' });
    expect(one('phone', '12345').faults).toMatchObject([{ code: 'answer-not-phone' }]);
    expect(one('email', 'may@xulang.example').faults).toEqual([]);
    expect(one('email', 'may@xulang').faults).toMatchObject([{ code: 'answer-not-email' }]);
    expect(one('commune', '06184').faults).toEqual([]);
    expect(one('commune', 'Đồng Đăng').faults).toMatchObject([{ code: 'answer-not-commune' }]);
  });
});
