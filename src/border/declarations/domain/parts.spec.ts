import { fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent } from './declaration-events.js';
import { declarationFold, type Declared } from './declaration.js';
import { correct, submit } from './decide-declaration.js';
import { holderOf, isParty, partOf, partsOf } from './parts.js';
import { giveBack, invite, takeInvited, takeNamed } from './take-part.js';
import { FACTS } from './testing/declared.js';

const AT = '2026-11-22T04:00:00.000Z';
const LATER = '2026-11-22T05:00:00.000Z';
const UNTIL = '2026-11-25T04:00:00.000Z';
const facts = { ...FACTS, partyFirms: { CARRIER: 'carrier' } as const };
const standing = { booked: false, checkedIn: false, admitted: false };

const given = (...more: readonly DeclarationEvent[]): Declared => {
  const state = fold(declarationFold, [...submit('d', 'owner', { content: 'c1', facts }, { at: AT }), ...more]);
  if (!state) throw new Error('nothing was declared');
  return state;
};
const corrects = (state: Declared, firm: string | undefined, changed: readonly string[]) =>
  correct(state, { content: 'c2', facts }, changed, standing, { at: LATER }, firm);
const tag = { declaration: 'd', gate: 'HUU_NGHI', at: AT } as const;
const taken = (part: 'AGENT' | 'CARRIER', firm: string): DeclarationEvent => ({
  type: 'PartTaken',
  data: { ...tag, part, firm, via: 'NAMED' },
});
const invited: DeclarationEvent = {
  type: 'PartInvited',
  data: { ...tag, part: 'AGENT', invitation: 'i1', until: UNTIL },
};

describe('A part', () => {
  it.each([
    ['goods.0.kg', 'OWNER'],
    ['quarantineCertificate.number', 'OWNER'],
    ['vehicle.plate', 'CARRIER'],
    ['trailer.plate', 'CARRIER'],
    ['drivers.0.phone', 'CARRIER'],
    ['papers.1.expires', 'CARRIER'],
    ['containers.0.seals.1', 'CARRIER'],
    ['customsDeclarations.0', 'AGENT'],
    ['channel', 'AGENT'],
    ['containers.0.number', undefined],
    ['route', undefined],
    ['parties.carrier.taxCode', undefined],
  ])('has the field %s: %s', (path, part) => {
    expect(partOf(path)).toBe(part);
  });

  it('is the declarer’s until a firm is named for it that is known here, or takes it', () => {
    expect(partsOf(given(), 'owner')).toEqual(['OWNER', 'AGENT', 'PAYER']);
    expect(holderOf(given(), 'CARRIER')).toBe('carrier');
    expect(holderOf(given(taken('AGENT', 'agent')), 'AGENT')).toBe('agent');
  });

  it('makes its firm see the declaration, and nobody else', () => {
    const state = given(taken('AGENT', 'agent'));
    expect(['owner', 'carrier', 'agent', 'stranger'].filter((firm) => isParty(state, firm))).toEqual([
      'owner',
      'carrier',
      'agent',
    ]);
  });
});

describe('Correcting', () => {
  it('a party’s own part takes it over', () => {
    expect(corrects(given(), 'carrier', ['vehicle.plate']).map(({ type }) => type)).toEqual([
      'PartTaken',
      'DeclarationCorrected',
    ]);
    expect(corrects(given(taken('CARRIER', 'carrier')), 'carrier', ['vehicle.plate'])).toHaveLength(1);
  });

  it.each([
    ['carrier', ['goods.0.kg'], 'OWNER'],
    ['carrier', ['vehicle.plate', 'route'], 'DECLARER'],
    ['carrier', ['parties.carrier.taxCode'], 'DECLARER'],
  ])('by %s of %j is refused: it belongs to %s', (firm, changed, part) => {
    expect(() => corrects(given(), firm, changed)).toThrow(
      expect.objectContaining({ code: 'part-of-other', parameters: expect.objectContaining({ part }) }),
    );
  });

  it('by the declarer goes everywhere but into what another has taken over', () => {
    expect(corrects(given(), 'owner', ['vehicle.plate', 'goods.0.kg', 'route'])).toHaveLength(1);
    expect(() => corrects(given(taken('CARRIER', 'carrier')), 'owner', ['vehicle.plate'])).toThrow(
      expect.objectContaining({ code: 'part-of-other' }),
    );
  });

  it('by the clerk of the counter goes everywhere', () => {
    expect(corrects(given(taken('CARRIER', 'carrier')), undefined, ['vehicle.plate'])).toHaveLength(1);
  });

  it('that puts another firm into a place ends its taking', () => {
    const state = given(taken('CARRIER', 'carrier'));
    const after = fold(declarationFold, corrects(state, 'owner', ['parties.carrier.taxCode']), state);
    expect(after?.taken).toEqual({});
  });
});

describe('An invitation', () => {
  it('gives the part to the firm that comes with it, once', () => {
    const state = given(invited);
    const events = takeInvited(state, 'AGENT', 'i1', 'agent', { at: LATER });
    const after = fold(declarationFold, events, state) as Declared;
    expect(holderOf(after, 'AGENT')).toBe('agent');
    expect(() => takeInvited(after, 'AGENT', 'i1', 'thief', { at: LATER })).toThrow(
      expect.objectContaining({ code: 'invitation-over' }),
    );
  });

  it.each([
    ['i0', LATER],
    ['i1', UNTIL],
  ])('that was replaced or is over (%s at %s) gives nothing', (invitation, at) => {
    expect(() => takeInvited(given(invited), 'AGENT', invitation, 'agent', { at })).toThrow(
      expect.objectContaining({ code: 'invitation-over' }),
    );
  });

  it('is not given for a part that was taken, until it is given back', () => {
    const state = given(taken('AGENT', 'agent'));
    const again = (from: Declared) => invite(from, 'AGENT', 'i2', UNTIL, { at: LATER });
    expect(() => again(state)).toThrow(expect.objectContaining({ code: 'part-taken' }));
    const back = fold(declarationFold, giveBack(state, 'AGENT', 'agent', { at: LATER }), state) as Declared;
    expect(again(back)).toHaveLength(1);
  });
});

describe('Taking a part', () => {
  it('is for the firm that is named, and twice changes nothing', () => {
    expect(takeNamed(given(), 'CARRIER', 'carrier', { at: LATER })).toHaveLength(1);
    expect(takeNamed(given(taken('CARRIER', 'carrier')), 'CARRIER', 'carrier', { at: LATER })).toEqual([]);
    for (const firm of ['stranger', 'owner'])
      expect(() => takeNamed(given(), 'CARRIER', firm, { at: LATER })).toThrow(
        expect.objectContaining({ code: 'part-of-other' }),
      );
  });
});
