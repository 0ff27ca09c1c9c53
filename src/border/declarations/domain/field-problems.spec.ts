import * as fc from 'fast-check';
import { allProblems, fill } from '../../../shared/domain/problem.js';
import { at, bare, type Checked } from './checked.js';
import { checkContainer } from './container.js';
import { checkCustomsDeclarationNumber, checkCustomsType } from './customs-declaration-number.js';
import { checkHsCode } from './hs-code.js';
import { checkPlate } from './plate.js';
import { checkTaxCode } from '../../../shared/domain/tax-code.js';

import { checkVnaccsMode } from './transport-mode.js';
import { checkUnNumber } from './un-number.js';
import { checkVin } from './vin.js';
import '../../../shared/domain/tax-code-problems.js';
import './field-problems.js';

const CHECKS: readonly ((text: string) => Checked<unknown>)[] = [
  checkContainer,
  (text) => checkCustomsDeclarationNumber(text, 'IMPORT'),
  (text) => checkCustomsType(text, 'EXPORT'),
  checkHsCode,
  checkPlate,
  checkTaxCode,
  checkVnaccsMode,
  checkUnNumber,
  checkVin,
];
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789ABCUXOILĐ桂F挂-. '.split('')), maxLength: 20 }),
);

describe('what a validator says', () => {
  it('stands at the field by its path', () => {
    expect(at('containers.0', checkContainer('CSQU3054384'))).toEqual([
      { path: 'containers.0', code: 'container-check-digit', severity: 'error' },
    ]);
    expect(at('containers.0', checkContainer('CSQU3054383'))).toEqual([]);
  });

  it('is, whatever is typed, a value or an error whose text in three languages has no gap', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...CHECKS), (text, check) => {
        const { value, problem } = check(text);
        if (problem === undefined) return expect(value).toBeDefined();
        expect(value === undefined).toBe(problem.severity === 'error');
        const kind = allProblems().get(problem.code);
        const words = [kind?.title, kind?.todo].flatMap((text) => [text?.vi ?? '', text?.zh ?? '', text?.en ?? '']);
        for (const line of words) expect(fill(line, problem.parameters ?? {})).toMatch(/^[^{}]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('rests on a normal form that does not change when normalised again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(bare(bare(text))).toBe(bare(text))));
  });
});
