import { classify } from './classify.js';
import type { DeclaredContent } from './content.js';
import { PUBLISHED_FIELD_STAGES, missingFields } from './field-stages.js';
import { FIELD_STAGES, missingFor, type FieldStage } from './missing.js';
import { CONTENT, FACTS, REFERENCE } from './testing/declared.js';
import { validateDeclaration } from './validate-declaration.js';
import { walkInContent } from './walk-in.js';

const missing = (changes: Partial<DeclaredContent>, rules = PUBLISHED_FIELD_STAGES) =>
  missingFields({ ...CONTENT, ...changes }, rules).map(({ path, code, stage }) => `${stage} ${path} ${code}`);
const vehicle = (changes: object) => ({ vehicle: { ...CONTENT.vehicle, ...changes } });
const NOTHING: Partial<DeclaredContent> = {
  goods: [],
  containers: [],
  drivers: [],
  customsDeclarations: [],
  parties: { declarer: 'CARRIER' },
};

describe('What a declaration does not tell yet', () => {
  it('is nothing when all is told', () => {
    expect(missing({})).toEqual([]);
  });

  it('is told by the step that needs it, the earliest first', () => {
    expect(missing({ ...NOTHING, cargo: 'FRUIT' })).toEqual([
      'CALL goods goods-missing',
      'CALL parties.owner owner-missing',
      'CALL parties.carrier carrier-missing',
      'CALL drivers driver-missing',
      'ADMIT containers container-missing',
      'ADMIT customsDeclarations customs-number-missing',
    ]);
    expect(missing({ ...NOTHING, cargo: 'DANGEROUS' })[0]).toBe('CHECK_IN goods un-number-missing');
  });

  it('names the container without a seal, and the line of dangerous goods without a number', () => {
    const two = [CONTENT.containers[0], { number: 'MRKU4976720', seals: [] }] as DeclaredContent['containers'];
    expect(missing({ containers: two })).toEqual(['ADMIT containers.1.seals seal-missing']);
    expect(missing({ cargo: 'DANGEROUS' })).toEqual(['CHECK_IN goods.0.un un-number-missing']);
    expect(missing({ cargo: 'DANGEROUS', goods: [{ ...CONTENT.goods[0], un: 'UN1203' }] as never })).toEqual([]);
  });

  it('is a driver and who carries alone of an empty vehicle', () => {
    expect(missing({ ...NOTHING, ...vehicle({ empty: true }) })).toEqual([
      'CALL parties.carrier carrier-missing',
      'CALL drivers driver-missing',
    ]);
  });

  it('is no driver of a driverless vehicle, and no goods of new vehicles under their own power', () => {
    expect(missing({ ...vehicle({ type: 'AGV' }), drivers: [] })).toEqual([]);
    expect(missing({ ...vehicle({ type: 'NEW_VEHICLES', vins: ['x'] }), goods: [], customsDeclarations: [] })).toEqual(
      [],
    );
  });

  it('is the customs declaration of an import only when it is to be cleared', () => {
    expect(missing({ direction: 'IMPORT', customsDeclarations: [] })).toEqual([
      'CLEAR customsDeclarations customs-number-missing',
    ]);
  });

  it('follows the rules of its gate and direction, the first that fits; what they leave out is never asked', () => {
    const rules = [
      { field: 'DRIVER', stage: 'BOOK', direction: 'IMPORT' },
      { field: 'DRIVER', stage: 'ADMIT' },
    ] as const;
    expect(missing({ drivers: [], customsDeclarations: [] }, rules)).toEqual(['ADMIT drivers driver-missing']);
    expect(missing({ direction: 'IMPORT', drivers: [] }, rules)).toEqual(['BOOK drivers driver-missing']);
  });

  it('stops its own step and those after it', () => {
    const facts = {
      ...FACTS,
      missing: missingFields({ ...CONTENT, drivers: [], containers: [] }, PUBLISHED_FIELD_STAGES),
    };
    const codes = (stage: FieldStage) => missingFor(facts, stage).map(({ code }) => code);
    const both = ['driver-missing', 'container-missing'];
    expect(FIELD_STAGES.map(codes)).toEqual([[], [], ['driver-missing'], both, both]);
    expect(missingFor(FACTS, 'ADMIT')).toEqual([]);
  });
});

describe('A walk-in', () => {
  const { now } = REFERENCE;
  const of = { gate: 'HUU_NGHI', route: 'HN-1119', direction: 'EXPORT', country: 'VN', plate: '12C-123.45' } as const;

  it.each(['FRUIT', 'GENERAL', 'OVERSIZE', 'EMPTY'] as const)('of cargo %s is declared and may check in', (cargo) => {
    const content = walkInContent({ ...of, cargo, contactPhone: '+84205000000' }, now, 24);
    expect(validateDeclaration(content, REFERENCE)).toEqual([]);
    expect(classify(content, false).cargo).toBe(cargo);
    const lacks = missingFields(content, PUBLISHED_FIELD_STAGES);
    expect(missingFor({ missing: lacks }, 'CHECK_IN')).toEqual([]);
    expect(missingFor({ missing: lacks }, 'CALL')).not.toEqual([]);
  });

  it('of dangerous goods queues as dangerous and names them before it enters a yard', () => {
    const content = walkInContent({ ...of, cargo: 'DANGEROUS' }, now, 24);
    expect(classify(content, false)).toEqual({ cargo: 'DANGEROUS', class: 'DANGEROUS' });
    const lacks = missingFields(content, PUBLISHED_FIELD_STAGES);
    expect(missingFor({ missing: lacks }, 'CHECK_IN').map(({ code }) => code)).toEqual(['un-number-missing']);
  });
});
