import { describe, expect, it } from '@jest/globals';
import { catalogueFaults } from './catalogue-faults.js';
import { PROCEDURE_CATALOGUE } from './procedure-catalogue.js';
import type { CatalogueProcedure, FormField } from './catalogue-procedure.js';

const name = { vi: 'Mục', zh: '项', en: 'Field' };
const good: CatalogueProcedure = {
  code: '1.000001',
  name,
  alsoCalled: ['làm giấy'],
  field: name,
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'WHOLE',
  papers: [{ key: 'request', name, form: 'ORIGINAL', required: true }],
  form: [{ key: 'hasCopies', label: name, type: 'yes-no', required: true }],
  fee: { amount: 0, exempt: [] },
  timeLimit: { amount: 1, unit: 'WORKING_DAYS' },
  legalBasis: [{ number: '60/2014/QH13', title: name }],
  result: { kind: 'EXTRACT', name },
};
const faults = (more: Partial<CatalogueProcedure>) =>
  catalogueFaults({ ...good, ...more }).map(({ path, fault }) => `${path} ${fault}`);
const withField = (more: Partial<FormField>) =>
  faults({ form: [...good.form, { key: 'next', label: name, type: 'text', required: true, ...more }] });

describe('A procedure', () => {
  it('goes into the catalogue when all of it fits together', () => {
    expect(faults({})).toEqual([]);
    expect(withField({ pattern: '[A-Z]{2}\\d{6,8}' })).toEqual([]);
    expect(withField({ onlyIf: { field: 'hasCopies', is: true } })).toEqual([]);
  });

  it('is refused with an agency of another level', () => {
    expect(faults({ agency: 'STP' })).toEqual(['agency does not fit the level']);
    expect(faults({ level: 'PROVINCE' })).toEqual(['agency does not fit the level']);
  });

  it('is refused with a key that stands twice or is written otherwise', () => {
    expect(faults({ papers: [...good.papers, ...good.papers] })).toEqual(['papers request stands twice']);
    expect(withField({ key: 'hasCopies' })).toEqual(['form hasCopies stands twice']);
    expect(withField({ key: 'has-copies' })).toEqual(['form.1 has-copies is not camelCase']);
  });

  it('is refused with a pattern that could take long', () => {
    for (const pattern of ['(a{1,9}){1,9}', 'a*', 'a+', '.{1,9}|b', '[^a]{2}', '(?=a)'])
      expect(withField({ pattern })).toEqual(['form.1 pattern is more than characters with counts']);
  });

  it('is refused when a field asks after an answer that cannot be given before it', () => {
    for (const onlyIf of [
      { field: 'hasCopies', is: 'yes' },
      { field: 'next', is: true },
      { field: 'later', is: true },
    ])
      expect(withField({ onlyIf })).toEqual(['form.1 onlyIf names no earlier answer']);
  });

  it('is refused when a text is missing in one language', () => {
    expect(faults({ name: { ...name, zh: ' ' } })).toEqual(['name is not told in three languages']);
  });
});

describe('The catalogue', () => {
  it('holds procedures that fit together, each under a code of its own', () => {
    expect(PROCEDURE_CATALOGUE.map((each) => [each.code, catalogueFaults(each)])).toEqual(
      PROCEDURE_CATALOGUE.map(({ code }) => [code, []]),
    );
    expect(PROCEDURE_CATALOGUE.filter(({ code }) => !/^\d\.\d{6}$/.test(code))).toEqual([]);
    expect(new Set(PROCEDURE_CATALOGUE.map(({ code }) => code)).size).toBe(PROCEDURE_CATALOGUE.length);
  });

  it('has at least 80 procedures, of communes and of the province', () => {
    expect(PROCEDURE_CATALOGUE.length).toBeGreaterThanOrEqual(80);
    for (const level of ['COMMUNE', 'PROVINCE'] as const)
      expect(PROCEDURE_CATALOGUE.filter((each) => each.level === level).length).toBeGreaterThanOrEqual(10);
  });

  it('tells of each its name in three languages, papers or the form that is all it asks for, a time limit and the law', () => {
    const lacking = PROCEDURE_CATALOGUE.flatMap(({ code, name: called, papers, form, timeLimit, legalBasis }) => [
      ...(['vi', 'zh', 'en'] as const).filter((language) => !called[language].trim()).map((each) => `${code} ${each}`),
      ...(papers.length > 0 || form.length > 0 ? [] : [`${code} papers`]),
      ...(timeLimit.amount > 0 ? [] : [`${code} time limit`]),
      ...(legalBasis.every(({ number }) => number.trim()) && legalBasis.length > 0 ? [] : [`${code} law`]),
    ]);
    expect(lacking).toEqual([]);
  });
});
