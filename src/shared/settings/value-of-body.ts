import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CHECKS, fieldsOf } from '../http/body-validation.js';
import { refuse } from '../http/http-problems.js';
import type { Setting } from './define-setting.js';

/** The value of a body, held against its setting's class and rules. Throws `invalid-request` with every fault below `value`. */
export function valueOfBody({ value: Value, faults }: Setting, given: object): object {
  const instance = plainToInstance(Value, given);
  const shape = fieldsOf(validateSync(instance, CHECKS), 'value');
  if (shape.length > 0) throw refuse('invalid-request', {}, shape);
  const value = JSON.parse(JSON.stringify(instance)) as object;
  const found = faults?.(value) ?? [];
  if (found.length === 0) return value;
  throw refuse(
    'invalid-request',
    {},
    found.map((fault) => ({ ...fault, path: `value.${fault.path}` })),
  );
}
