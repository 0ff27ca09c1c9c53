import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { attach, mayOpen, withoutShown, type TakenIn } from './attach-file.js';
import { correct } from './decide-declaration.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import { declarationFold } from './declaration.js';
import type { Missing } from './missing.js';
import { FACTS } from './testing/declared.js';

const at = '2026-11-22T04:00:00.000Z';
const act = { at, role: 'DISPATCHER' } as const;
const photo: TakenIn = { file: 'f1', kind: 'ORIGIN_CERTIFICATE', mediaType: 'image/jpeg', bytes: 10, digest: 'd1' };
const origin: Missing = { path: 'goodsPapers', code: 'paper-missing-origin-certificate', stage: 'CALL', photo: true };
const driver: Missing = { path: 'drivers', code: 'driver-missing', stage: 'CALL' };
const submitted = (facts: DeclaredFacts): DeclarationEvent => ({
  type: 'DeclarationSubmitted',
  data: { declaration: 'd', firm: 'firm-1', content: 'ref-1', at, facts },
});
const facts: DeclaredFacts = { ...FACTS, partyFirms: { CARRIER: 'carrier' }, missing: [origin, driver] };
const given = (...events: DeclarationEvent[]) => fold(declarationFold, [submitted(facts), ...events]);
const add = (state = given(), file = photo, firm: string | undefined = 'firm-1', most = 3) =>
  attach(state, file, { ...(firm && { firm }), mandated: [] }, most, act);
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
};

describe('A file that is handed in', () => {
  it('stands with the declaration, and settles the paper of which a photo suffices, no other', () => {
    const events = add();
    expect(events).toMatchObject([{ type: 'FileAttached', data: { file: 'f1', missing: [driver] } }]);
    const after = given(...events);
    expect([after?.attached?.map(({ file }) => file), after?.facts.missing]).toEqual([['f1'], [driver]]);
    const [other] = add(given(), { ...photo, kind: 'INVOICE' });
    expect(other?.data).not.toHaveProperty('missing');
  });

  it('is there once, however often it is sent; the same content may show two papers', () => {
    const after = given(...add());
    expect(add(after, { ...photo, file: 'f2' })).toEqual([]);
    expect(add(after, { ...photo, file: 'f2', kind: 'INVOICE' })).toHaveLength(1);
  });

  it('still shows its paper after a correction that was checked without it', () => {
    const after = given(...add());
    const sealed = { content: 'ref-2', facts };
    const standing = { checkedIn: false, admitted: false, booked: false };
    const corrected = correct(after, sealed, ['goods.0.kg'], standing, act, 'firm-1');
    expect(fold(declarationFold, corrected, after)?.facts.missing).toEqual([driver]);
    expect(withoutShown(facts, ['INVOICE'])).toEqual(facts);
  });

  it('is of the part that it belongs to, one too many is refused, and none comes when all is over', () => {
    expect(refusal(() => add(given(), photo, 'carrier'))).toBe('part-of-other');
    expect(refusal(() => add(given(), { ...photo, kind: 'INSURANCE' }, 'carrier'))).toBe('granted');
    expect(refusal(() => add(given(), { ...photo, kind: 'INSURANCE' }, undefined))).toBe('granted');
    expect(refusal(() => add(given(), photo, 'firm-1', 0))).toBe('too-many-files');
    const over = given({ type: 'DeclarationWithdrawn', data: { declaration: 'd', gate: 'HUU_NGHI', at } });
    expect(refusal(() => add(over))).toBe('declaration-ended');
  });
});

describe('Who may open a file', () => {
  const of = { firm: 'firm-1' };

  it('is the declarer, and the firm whose part it is of', () => {
    expect(mayOpen(of, 'INSURANCE', { firm: 'firm-1', parts: [] })).toBe(true);
    expect(mayOpen(of, 'INSURANCE', { firm: 'carrier', parts: ['CARRIER'] })).toBe(true);
    expect(mayOpen(of, 'INVOICE', { firm: 'carrier', parts: ['CARRIER'] })).toBe(false);
    expect(mayOpen(of, 'OTHER', { firm: 'carrier', parts: ['CARRIER'] })).toBe(false);
  });

  it('is the firm that took over what was entered at the counter, of all its files', () => {
    const walkIn = { firm: 'party-1', taken: { CARRIER: 'carrier' } } as const;
    expect(mayOpen(walkIn, 'OTHER', { firm: 'carrier', parts: ['CARRIER'] })).toBe(true);
    expect(mayOpen(walkIn, 'OTHER', { firm: 'owner', parts: ['OWNER'] })).toBe(false);
  });

  it('is the agency that needs it, the clerk, and no other', () => {
    expect(mayOpen(of, 'INVOICE', { agency: 'CUSTOMS', clerk: false })).toBe(true);
    expect(mayOpen(of, 'INVOICE', { agency: 'BORDER_GUARD', clerk: false })).toBe(false);
    expect(mayOpen(of, 'INVOICE', { clerk: false })).toBe(false);
    expect(mayOpen(of, 'INVOICE', { clerk: true })).toBe(true);
  });
});
