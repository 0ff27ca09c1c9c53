import { classify } from './classify.js';
import type { DeclaredContent } from './content.js';
import { CONTENT } from './testing/declared.js';

const line = (hs: string, kg: number, un?: string) => ({ hs, description: 'x', kg, packages: 1, ...(un && { un }) });
const of = (changes: Partial<DeclaredContent>, aeo = false) => classify({ ...CONTENT, ...changes }, aeo);
const { quarantineCertificate: _, ...unproven } = CONTENT;

describe('What a vehicle carries', () => {
  it('is perishable fruit when a certificate holds at the planned time, until it ends', () => {
    expect(of({})).toEqual({ cargo: 'FRUIT', class: 'PERISHABLE', perishableDeadline: '2026-11-25T10:00:00.000Z' });
    const ended = { number: 'x', validUntil: CONTENT.plannedFrom };
    expect(of({ quarantineCertificate: ended })).toEqual({ cargo: 'FRUIT', class: 'ORDINARY' });
    expect(classify(unproven, false)).toEqual({ cargo: 'FRUIT', class: 'ORDINARY' });
  });

  it('is general and perishable as fresh vegetables', () => {
    expect(of({ goods: [line('07061010', 10_000)] })).toMatchObject({ cargo: 'GENERAL', class: 'PERISHABLE' });
  });

  it('is what weighs most: a box of fruit does not carry steel past others', () => {
    expect(of({ goods: [line('08106000', 100), line('73089099', 20_000)] })).toEqual({
      cargo: 'GENERAL',
      class: 'ORDINARY',
    });
  });

  it('is dangerous before all else, and live before perishable', () => {
    expect(of({ goods: [line('08106000', 9_000), line('27101290', 1, 'UN1203')] })).toEqual({
      cargo: 'DANGEROUS',
      class: 'DANGEROUS',
    });
    expect(of({ goods: [line('010290', 9_000)] })).toEqual({ cargo: 'GENERAL', class: 'LIVE_ANIMALS' });
  });

  it('is empty, oversize or new vehicles by what the vehicle is', () => {
    const vehicle = { ...CONTENT.vehicle, empty: true };
    expect(of({ vehicle, goods: [] })).toEqual({ cargo: 'EMPTY', class: 'EMPTY' });
    expect(of({ vehicle: { ...CONTENT.vehicle, oversize: true }, goods: [line('84295200', 30_000)] }).cargo).toBe(
      'OVERSIZE',
    );
    expect(of({ vehicle: { ...CONTENT.vehicle, type: 'NEW_VEHICLES' }, goods: [] })).toEqual({
      cargo: 'NEW_VEHICLES',
      class: 'ORDINARY',
    });
  });

  it('is of class AEO by the standing of the firm, when nothing else sets it apart', () => {
    expect(of({ goods: [line('85423100', 500)] }, true).class).toBe('AEO');
    expect(of({}, true).class).toBe('PERISHABLE');
  });
});
