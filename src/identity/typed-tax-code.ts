import { checkTaxCode, type TaxCode } from '../shared/domain/tax-code.js';
import '../shared/domain/tax-code-problems.js';
import { refuse as refuseAtDoor } from '../shared/http/http-problems.js';
import { refuse } from './identity-problems.js';

/** The tax code of a firm of this country as it was typed; throws `invalid-request` with the field, or `tax-code-country`. */
export function taxCodeOf(country: 'VN' | 'CN', typed: string): TaxCode {
  const { value, problem } = checkTaxCode(typed);
  if (!value) throw refuseAtDoor('invalid-request', {}, [{ path: 'taxCode', ...problem }]);
  if ((country === 'CN') !== (value.kind === 'CHINESE_FIRM'))
    throw refuse('tax-code-country', {}, [{ path: 'taxCode', code: 'tax-code-country', severity: 'error' }]);
  return value;
}
