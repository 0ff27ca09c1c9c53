import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ApplicantBody, digitsOf } from './applicant.body.js';

const applicant = (phone: unknown) => plainToInstance(ApplicantBody, { name: 'Hoàng Thị Mây', phone });

describe('The telephone of an applicant', () => {
  it('is kept with its country, and ends as it was typed', () => {
    for (const typed of ['0912 345 678', '+84 912.345.678', '0084912345678']) {
      const { phone } = applicant(typed);
      expect([phone, digitsOf(phone).slice(-4)]).toEqual(['+84912345678', '5678']);
    }
  });

  it('is refused when it is none', () => {
    for (const typed of ['.........', '12345', '', 912_345_678, null])
      expect(validateSync(applicant(typed)).map(({ property }) => property)).toEqual(['phone']);
  });

  it('of a dossier of before stands as it was typed, and still opens its state by its last digits', () => {
    expect(['0912 345.678', '(0912) 345-678'].map((stored) => digitsOf(stored).endsWith('5678'))).toEqual([true, true]);
  });
});
