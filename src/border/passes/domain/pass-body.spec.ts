import * as fc from 'fast-check';
import { GATES } from '../../../shared/domain/place.js';
import { fromBase45, toBase45 } from './base45.js';
import { bodyOfBytes, bytesOfBody } from './pass-body.js';
import { changesPass } from './changes-pass.js';

const instant = fc
  .integer({ min: 1_700_000_000, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const body = fc.record(
  {
    key: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 8, maxLength: 8 }),
    ticket: fc.uuid(),
    code: fc.stringMatching(/^[A-Z]{2}-[EI]-\d{4,9}$/),
    gate: fc.constantFrom(...GATES),
    number: fc.integer({ min: 1, max: 65_535 }),
    issuedAt: instant,
    validUntil: instant,
    plateCheck: fc.integer({ min: 0, max: 15 }),
  },
  { requiredKeys: ['key', 'ticket', 'code', 'gate', 'number', 'issuedAt', 'validUntil'] },
);

describe('The text of a pass', () => {
  it('says what went into it', () => {
    fc.assert(fc.property(body, (said) => expect(bodyOfBytes(bytesOfBody(said))).toEqual(said)));
  });

  it('is written as RFC 9285 has it', () => {
    const ascii = (text: string) => new TextEncoder().encode(text);
    expect([toBase45(ascii('AB')), toBase45(ascii('Hello!!')), toBase45(ascii('base-45'))]).toEqual([
      'BB8',
      '%69 VD92EX0',
      'UJCLQE7W581',
    ]);
  });

  it('comes back from its text, and nothing else does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expect(fromBase45(toBase45(bytes))).toEqual(bytes)),
    );
    for (const wrong of ['A', 'bb8', 'GGW', ':::', '::', 'AB8A']) expect(fromBase45(wrong)).toBeUndefined();
  });

  it('is nothing when bytes are missing, or of another version or gate', () => {
    expect(bodyOfBytes(new Uint8Array(0))).toBeUndefined();
    expect(bodyOfBytes(new Uint8Array(40))).toBeUndefined();
    expect(bodyOfBytes(Uint8Array.from({ length: 40 }, (_, at) => (at === 0 ? 1 : 255)))).toBeUndefined();
  });
});

describe('A correction', () => {
  it('calls for another pass when vehicle or driver are others', () => {
    expect(changesPass(['vehicle.plate'])).toBe(true);
    expect(changesPass(['trailer.plate'])).toBe(true);
    expect(changesPass(['drivers.0.document.number', 'drivers.0.name'])).toBe(true);
    expect(changesPass(['drivers.0.name', 'drivers.0.phone', 'goods.0.kg', 'vehicle.oversize'])).toBe(false);
  });
});
