import { readFileSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { AcceptedValueEvent } from './accepted-value-events.js';
import {
  acceptValue,
  acceptedValuesFold,
  isTaken,
  refusedFor,
  requireAccepted,
  softened,
  withdrawAcceptedValue,
  type AcceptedValue,
} from './accepted-values.js';
import type { DeclaredContent } from './content.js';
import { CONTENT } from './testing/declared.js';
import { validateVehicle } from './validate-vehicle.js';

const FOLDER = new URL('../../../../test/golden/declarations/', import.meta.url);
const golden = <T extends AcceptedValueEvent['type']>(type: T) =>
  JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as Extract<AcceptedValueEvent, { type: T }>;
const accepted = golden('ValueAccepted');
const known = fold(acceptedValuesFold, [accepted]);
const one = known.get(accepted.data.accepted) as AcceptedValue;
const code = (decide: () => unknown) => {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
};

describe('A value that an officer accepts', () => {
  it('is one that our rule refuses, and for the form alone', () => {
    expect(refusedFor('CONTAINER', 'CSQU3054384')).toBe('container-check-digit');
    expect(refusedFor('CONTAINER', 'csqu 305438-3')).toBeUndefined();
    expect(refusedFor('PLATE', '桂FI2345')).toBe('plate-chinese-letters');
    expect(refusedFor('VIN', '1M8GDM9AXKP042789')).toBe('vin-check-digit');
  });

  it('may be declared until it ends or is withdrawn', () => {
    expect(isTaken(one, '2026-12-29T02:59:59.999Z')).toBe(true);
    expect(isTaken(one, '2026-12-29T03:00:00.000Z')).toBe(false);
    const withdrawn = fold(acceptedValuesFold, [golden('AcceptedValueWithdrawn')], known);
    expect(isTaken(withdrawn.get(one.accepted) as AcceptedValue, '2026-11-30T03:00:00.001Z')).toBe(false);
    expect(code(() => withdrawAcceptedValue(withdrawn.get(one.accepted) as AcceptedValue, 'x', one.at))).toBe(
      'accepted-value-ended',
    );
  });

  it('holds what rests on it only as long as it stands, or another acceptance of the same', () => {
    const { kind, key, at } = one;
    const refused = { path: 'containers.0.number', code: 'container-check-digit', severity: 'error' } as const;
    const uses = [{ kind, key, refused }];
    const withdrawn = fold(acceptedValuesFold, [golden('AcceptedValueWithdrawn')], known);
    const again = new Map(withdrawn).set('again', { ...one, accepted: 'again' });
    const later = '2026-11-30T03:00:00.001Z';
    expect(code(() => requireAccepted(known, uses, at))).toBe('granted');
    expect(() => requireAccepted(withdrawn, uses, later)).toThrow(
      expect.objectContaining({ code: 'invalid-declaration', fields: [refused] }),
    );
    expect(code(() => requireAccepted(again, uses, later))).toBe('granted');
    expect(code(() => requireAccepted(known, uses, one.until))).toBe('invalid-declaration');
    expect(code(() => requireAccepted(known, [{ kind, key: 'another', refused }], at))).toBe('invalid-declaration');
  });

  it('is accepted once as long as it holds', () => {
    expect(code(() => acceptValue(known, accepted.data))).toBe('value-accepted-already');
    expect(code(() => acceptValue(known, { ...accepted.data, at: one.until }))).toBe('granted');
  });

  it('turns the error at its field into a warning, and no other error', () => {
    const content: DeclaredContent = {
      ...CONTENT,
      vehicle: { country: 'VN', plate: '12R-01234', type: 'CONTAINER_TRUCK', oversize: false, empty: false, vins: [] },
      containers: [{ number: 'CSQU3054384', seals: ['VN1'] }],
    };
    const findings = validateVehicle(content);
    const told = softened(findings, content, ({ kind, value }) => kind === 'CONTAINER' && value === 'CSQU3054384');
    expect(told.find(({ path }) => path === 'containers.0.number')).toEqual({
      path: 'containers.0.number',
      code: 'value-seen-by-officer',
      severity: 'warning',
      parameters: { rule: 'container-check-digit' },
    });
    const all = softened(findings, content, () => true);
    expect(all.filter(({ severity }) => severity === 'error')).toEqual(
      findings.filter(({ severity, path }) => severity === 'error' && path !== 'containers.0.number'),
    );
    expect(all.some(({ severity, code: of }) => severity === 'error' && of === 'plate-is-trailer')).toBe(true);
  });
});
