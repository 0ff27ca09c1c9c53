import { answersOf, askedOf } from './answers-typed.js';
import type { FormField } from './queries.js';
import { timeOrderedId } from './time-ordered-id.js';

const words = { vi: 'v', zh: 'z', en: 'e' };
const field = (key: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  key,
  type,
  label: words,
  required: false,
  ...more,
});
const form = [
  field('name', 'text'),
  field('married', 'yes-no'),
  field('spouse', 'text', { onlyIf: { field: 'married', is: true } }),
  field('spouseBorn', 'date', { onlyIf: { field: 'spouse', is: 'x' } }),
  field('area', 'number'),
];

describe('What was typed into the form of a procedure', () => {
  it('asks what follows an answer only once it is given', () => {
    expect(askedOf(form, { married: 'false' }).map(({ key }) => key)).toEqual(['name', 'married', 'area']);
    expect(askedOf(form, { married: 'true' }).map(({ key }) => key)).toEqual(['name', 'married', 'spouse', 'area']);
  });

  it('is sent as numbers and truth values, without what is empty or not asked any more', () => {
    expect(answersOf(form, { name: ' Mây ', married: 'false', spouse: 'A', area: '12.000' })).toEqual({
      name: 'Mây',
      married: false,
      area: 12_000,
    });
  });

  it('is sent as it is where it is no number, so that the server says so', () => {
    for (const area of ['1.5', '12,5', 'mười', '1.00']) expect(answersOf(form, { area })).toEqual({ area });
  });
});

describe('The id of a dossier', () => {
  it('is a UUID of version 7 that begins with its time', () => {
    const id = timeOrderedId(0x0123456789ab, new Uint8Array(16).fill(255));
    expect(id).toBe('01234567-89ab-7fff-bfff-ffffffffffff');
    expect(timeOrderedId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
