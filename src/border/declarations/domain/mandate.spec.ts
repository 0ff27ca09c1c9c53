import { fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent } from './declaration-events.js';
import { declarationFold, type Declared } from './declaration.js';
import { correct, submit } from './decide-declaration.js';
import {
  giveMandate,
  grantorsOf,
  mandatedParts,
  mandatesFold,
  mayFollow,
  withdrawMandate,
  type Mandate,
} from './mandate.js';
import { FACTS } from './testing/declared.js';

const AT = '2026-11-22T04:00:00.000Z';
const mandate: Mandate = {
  mandate: 'm1',
  firm: 'owner',
  grantee: 'agent',
  part: 'AGENT',
  until: '2026-12-22T04:00:00.000Z',
};
const given = (...more: readonly DeclarationEvent[]) =>
  fold(declarationFold, [...submit('d', 'owner', { content: 'c1', facts: FACTS }, { at: AT }), ...more]) as Declared;
const mandates = fold(mandatesFold, giveMandate(mandate, { at: AT }));
const taken: DeclarationEvent = {
  type: 'PartTaken',
  data: { declaration: 'd', gate: 'HUU_NGHI', at: AT, part: 'AGENT', firm: 'other', via: 'INVITATION' },
};

describe('A mandate', () => {
  it('lets its firm act for that part of what the giver holds, and follow it', () => {
    expect(mandatedParts(given(), 'agent', [mandates], AT)).toEqual(['AGENT']);
    expect(mayFollow(given(), 'agent', [mandates], AT)).toBe(true);
    expect(mayFollow(given(), 'stranger', [mandates], AT)).toBe(false);
  });

  it('is worth nothing once it is over, withdrawn, or the part is another firm’s', () => {
    expect(mandatedParts(given(), 'agent', [mandates], mandate.until)).toEqual([]);
    const after = fold(mandatesFold, withdrawMandate(mandates, 'm1', { at: AT }), mandates);
    expect(mandatedParts(given(), 'agent', [after], AT)).toEqual([]);
    expect(mandatedParts(given(taken), 'agent', [mandates], AT)).toEqual([]);
  });

  it('is withdrawn once', () => {
    expect(withdrawMandate(mandates, 'm1', { at: AT })).toHaveLength(1);
    expect(withdrawMandate(mandates, 'm2', { at: AT })).toEqual([]);
  });

  it('is given to another firm, for a year at most', () => {
    expect(() => giveMandate({ ...mandate, grantee: 'owner' }, { at: AT })).toThrow(
      expect.objectContaining({ code: 'mandate-to-self' }),
    );
    for (const until of [AT, '2028-01-01T00:00:00.000Z'])
      expect(() => giveMandate({ ...mandate, until }, { at: AT })).toThrow(
        expect.objectContaining({ code: 'mandate-until' }),
      );
  });

  it('is looked for at the holders of parts alone, and not at those who are unknown here', () => {
    expect(grantorsOf(given(taken), 'agent')).toEqual(['owner', 'other']);
    expect(grantorsOf(given(), 'owner')).toEqual([]);
  });

  it('lets correct that part alone, without taking it over', () => {
    const standing = { booked: false, checkedIn: false, admitted: false };
    const corrects = (changed: readonly string[]) =>
      correct(given(), { content: 'c2', facts: FACTS }, changed, standing, { at: AT }, 'agent', ['AGENT']);
    expect(corrects(['channel']).map(({ type }) => type)).toEqual(['DeclarationCorrected']);
    expect(() => corrects(['goods.0.kg'])).toThrow(expect.objectContaining({ code: 'part-of-other' }));
  });
});
