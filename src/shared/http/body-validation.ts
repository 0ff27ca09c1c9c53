import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from '../domain/problem.js';
import { refuse } from './http-problems.js';

const LISTED = new Set(['isIn', 'isEnum']);

/** No form of ours is deeper; what is would overflow the stack of whoever walks it. */
const DEEPEST = 32;

class BodyValidation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && isDeeperThan(DEEPEST, value)) throw refuse('malformed-request');
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}

/** How strictly shapes are held: nothing that a class does not name, one fault a field. */
export const CHECKS = { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true };

/** Checks the shape of bodies and queries by their class-validator classes; answers `invalid-request` with every wrong field. */
export function bodyValidation(): ValidationPipe {
  return new BodyValidation({
    transform: true,
    ...CHECKS,
    exceptionFactory: (errors) => refuse('invalid-request', {}, fieldsOf(errors)),
  });
}

/** Every wrong field of a checked shape, with paths below `above`. */
export function fieldsOf(errors: readonly ValidationError[], above = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = above ? `${above}.${error.property}` : error.property;
    const [first] = Object.entries(error.constraints ?? {});
    const own = first ? [fieldOf(path, first[0], first[1], error.value)] : [];
    return [...own, ...fieldsOf(error.children ?? [], path)];
  });
}

function fieldOf(path: string, rule: string, words: string, value: unknown): FieldProblem {
  if (rule === 'whitelistValidation') return { path, code: 'field-unknown', severity: 'error' };
  if (value === undefined || value === null || value === '' || rule === 'isReadable')
    return { path, code: 'field-missing', severity: 'error' };
  if (LISTED.has(rule)) {
    const allowed = words.split(': ').at(-1) ?? words;
    return { path, code: 'field-not-in-list', severity: 'error', parameters: { allowed } };
  }
  return { path, code: 'field-invalid', severity: 'error', parameters: { constraint: words } };
}
