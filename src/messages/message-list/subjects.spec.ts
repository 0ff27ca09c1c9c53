import type { Recorded } from '../../shared/event-store/projection.js';
import { subjects, type SubjectRow } from './subjects.projection.js';
import type { ToldEvent } from './told-of.js';

type Given = readonly [type: string, data: object];

const declared = (firm: string, carrier?: string): Given => [
  'DeclarationSubmitted',
  { firm, facts: { partyFirms: carrier === undefined ? {} : { CARRIER: carrier } } },
];
const corrected = (carrier: string | undefined, ...changed: string[]): Given => [
  'DeclarationCorrected',
  { changed, facts: { partyFirms: carrier === undefined ? {} : { CARRIER: carrier } } },
];
const taken = (firm: string, via = 'INVITATION'): Given => ['PartTaken', { part: 'CARRIER', firm, via }];
const givenBack: Given = ['PartGivenBack', { part: 'CARRIER' }];

/** Given these facts of one declaration, the firms that are told of it. */
function firmsAfter(...given: readonly Given[]): readonly string[] {
  let row: SubjectRow | undefined;
  for (const [type, data] of given) {
    const event = { type, data: { declaration: 'd1', ...data }, position: 1 } as unknown as Recorded<ToldEvent>;
    for (const { key, apply } of subjects.change(event)) if (key === 'declaration-d1') row = apply(row, {} as never);
  }
  return row?.firms ?? [];
}

describe('Of a declaration are told', () => {
  it('its declarer and the carrier that it names', () => {
    expect(firmsAfter(declared('ours', 'x'))).toEqual(['ours', 'x']);
  });

  it('no carrier whom the declarer replaced by one that is not known here', () => {
    expect(firmsAfter(declared('ours', 'x'), corrected(undefined, 'parties.carrier.taxCode'))).toEqual(['ours']);
  });

  it('whoever took the part, also when something else is corrected', () => {
    expect(firmsAfter(declared('ours', 'x'), taken('y'), corrected('x', 'plannedFrom'))).toEqual(['ours', 'y']);
    expect(firmsAfter(declared('ours', 'x'), taken('y'), corrected('z', 'parties.carrier.taxCode'))).toEqual([
      'ours',
      'z',
    ]);
  });

  it('the named carrier again when the part was given back', () => {
    expect(firmsAfter(declared('ours', 'x'), taken('y'), givenBack)).toEqual(['ours', 'x']);
  });

  it('the firm that completed a walk-in, whatever it corrects', () => {
    const walkIn = [declared('party-1'), taken('ours', 'WALK_IN')] as const;
    expect(firmsAfter(...walkIn, corrected('x', 'parties.carrier.taxCode'))).toEqual(['ours']);
  });
});
