import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { Outcome } from './domain/verdict.js';
import { CHECKS, fieldsOf } from '../../shared/http/body-validation.js';

/** A content as the API's own class takes it, held to the same rules; what is wrong with it otherwise. */
export async function shapeOf<T extends object>(
  shape: new () => T,
  content: object,
): Promise<{ readonly body: T } | { readonly wrong: Outcome }> {
  const body = plainToInstance(shape, content);
  const findings = fieldsOf(await validate(body, CHECKS));
  return findings.length ? { wrong: { verdict: 'REFUSED', findings } } : { body };
}
