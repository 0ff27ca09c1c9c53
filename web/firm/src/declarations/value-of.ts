import type { Schemas } from '../../../shared/api/client.js';
import { quantityOf, typedQuantity, type QuantityKind } from '../../../shared/quantities/quantity.js';
import { customsNumbersIn, listed } from '../declare/read-text.js';
import { hanoiInstant, onHanoiWall } from '../declare/typed.js';
import type { CorrectableField, FieldPart } from './fields-of.js';

type Value = Schemas['ChangeBody']['value'];

/** What was typed into the parts of a field, as the API takes it; null takes an optional field away. */
export function valueOf({ path, parts }: CorrectableField, typed: Readonly<Record<string, string>>): Value {
  const [first] = parts;
  if (first && first.key === '') return partOf(first, typed[''] ?? first.value, path);
  const whole: Record<string, unknown> = {};
  for (const part of parts) {
    const value = partOf(part, typed[part.key] ?? part.value, path);
    if (value === null) continue;
    const steps = part.key.split('.');
    const last = steps.pop() ?? '';
    let at = whole;
    for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return whole as Value;
}

/** The other way round: what was typed into the parts of a field, from the value that was sent. */
export function typedOf({ parts }: CorrectableField, value: unknown): Record<string, string> {
  return Object.fromEntries(
    parts.map((part) => {
      const steps = part.key === '' ? [] : part.key.split('.');
      const of = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value);
      return [part.key, asTyped(part, of)];
    }),
  );
}

/** Of a part that is a number: whether it is counted or measured. */
export function quantityKind(kind: FieldPart['kind']): QuantityKind | undefined {
  if (kind === 'COUNT') return 'COUNT';
  return kind === 'KG' || kind === 'DEGREES' ? 'MEASURE' : undefined;
}

/** Whether nothing was typed where something must be, or no one number. */
export function isLacking({ kind, optional }: FieldPart, typed: string): boolean {
  const quantity = quantityKind(kind);
  if (typed.trim() === '') return !optional && kind !== 'LIST';
  return quantity !== undefined && quantityOf(typed, quantity) === undefined;
}

function asTyped({ kind }: FieldPart, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'string') return typeof value === 'number' ? typedQuantity(value) : '';
  return kind === 'INSTANT' ? onHanoiWall(Date.parse(value)) : value;
}

function partOf({ kind, optional }: FieldPart, typed: string, path: string): Value {
  const text = typed.trim();
  if (optional && text === '') return null;
  const quantity = quantityKind(kind);
  if (quantity) return quantityOf(text, quantity) ?? Number.NaN;
  if (kind === 'FLAG') return text === 'true';
  if (kind === 'INSTANT') return hanoiInstant(text.slice(0, 16));
  if (kind === 'LIST') return [...(path === 'customsDeclarations' ? customsNumbersIn(text) : listed(text))];
  return text;
}
