import { DomainError } from '../../../shared/domain/problem.js';
import { agenciesThatLookAt, changesFor, told, vehiclesChanged, type NewThing } from './change-on-the-way.js';
import { CHANGED_THINGS } from './change-told.js';
import { agenciesThatUse } from './checks-using-fields.js';
import { correctContent } from './correct-content.js';
import { changedPaths } from './changed-paths.js';
import type { DeclaredContent } from './content.js';
import type { DeclarationEvent } from './declaration-events.js';
import { CONTENT, FACTS } from './testing/declared.js';

const paper = (kind: 'ROADWORTHINESS' | 'INSURANCE', number: string) => ({ kind, number, expires: '2031-01-31' });
const things: readonly NewThing[] = [
  { what: 'TRACTOR', vehicle: { country: 'VN', plate: '12C-456.78' } },
  { what: 'TRAILER', vehicle: { country: 'VN', plate: '12R-456.78' } },
  { what: 'DRIVER', drivers: [{ ...CONTENT.drivers[0]!, name: 'Driver Two' }] },
  { what: 'SEAL', container: 'csqu-305438 3', seals: ['VN7654321', 'VN7654322'] },
];
const corrected = (thing: NewThing, content: DeclaredContent = CONTENT) =>
  correctContent(content, changesFor(thing, content)).corrected as DeclaredContent;

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
}

describe('A change on the way', () => {
  it('touches the one thing that it names, and nobody else than a correction of it would reopen, but the seal’s border guard', () => {
    expect(things.map((thing) => [thing.what, changedPaths(CONTENT, corrected(thing))])).toEqual([
      ['TRACTOR', ['vehicle.plate']],
      ['TRAILER', ['trailer.plate']],
      ['DRIVER', ['drivers.0.name']],
      ['SEAL', ['containers.0.seals.0', 'containers.0.seals.1']],
    ]);
    for (const thing of things) {
      const more = [...agenciesThatUse(changedPaths(CONTENT, corrected(thing))), 'BORDER_GUARD'];
      expect(more).toEqual(expect.arrayContaining([...agenciesThatLookAt(thing.what)]));
    }
  });

  it('reopens the border guard’s check and, with those who breathe, health’s; a seal customs’, not the officer’s own', () => {
    expect(CHANGED_THINGS.map((what) => agenciesThatLookAt(what))).toEqual([
      ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
      ['BORDER_GUARD'],
      ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
      ['BORDER_GUARD', 'CUSTOMS'],
    ]);
    expect(agenciesThatLookAt('SEAL', 'CUSTOMS')).toEqual(['BORDER_GUARD']);
    expect(agenciesThatLookAt('SEAL', 'PLANT_ANIMAL_QUARANTINE')).toEqual(['BORDER_GUARD', 'CUSTOMS']);
  });

  it('puts the new papers in place of those of the same kinds', () => {
    const content = { ...CONTENT, papers: [paper('ROADWORTHINESS', 'KD-1'), paper('INSURANCE', 'BH-1')] };
    const thing: NewThing = {
      what: 'TRACTOR',
      vehicle: { country: 'VN', plate: '12C-456.78' },
      papers: [paper('ROADWORTHINESS', 'KD-2')],
    };
    expect(corrected(thing, content).papers.map(({ number }) => number)).toEqual(['BH-1', 'KD-2']);
  });

  it('knows the containers that are declared, and no tractor of new vehicles', () => {
    const other: NewThing = { what: 'SEAL', container: 'MRKU4976720', seals: ['VN1'] };
    expect(refusal(() => changesFor(other, CONTENT))).toBe('container-not-declared');
    const group: DeclaredContent = { ...CONTENT, vehicle: { ...CONTENT.vehicle, type: 'NEW_VEHICLES' } };
    expect(refusal(() => changesFor(things[0]!, group))).toBe('no-tractor');
  });

  it('is told with the vehicle that was and the one that is, of tractor and trailer', () => {
    const after = { ...FACTS, vehicle: 'other', trailer: 'pulled' };
    expect(vehiclesChanged('TRACTOR', FACTS, after)).toEqual({ was: 'truck', now: 'other' });
    expect(vehiclesChanged('TRAILER', FACTS, after)).toEqual({ now: 'pulled' });
    expect(vehiclesChanged('SEAL', FACTS, after)).toEqual({});
    const event = { type: 'DeclarationCorrected', data: { revision: 2 } } as DeclarationEvent;
    const change = { what: 'DRIVER', reason: 'ILLNESS', reopens: ['BORDER_GUARD'] } as const;
    expect(told([event], change)).toEqual([{ type: 'DeclarationCorrected', data: { revision: 2, change } }]);
  });
});
