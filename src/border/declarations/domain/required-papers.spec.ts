import type { DeclaredContent } from './content.js';
import { missingFrom } from './missing.js';
import { missingPapers, type PaperRule } from './required-papers.js';
import { CONTENT, REFERENCE } from './testing/declared.js';
import { validateDeclaration } from './validate-declaration.js';

const missing = (rules: readonly PaperRule[], changes: Partial<DeclaredContent> = {}) =>
  missingPapers({ ...CONTENT, ...changes }, 'FRUIT', [{ agency: 'CUSTOMS', rules }]).map(
    ({ path, code, stage }) => `${stage} ${path} ${code}`,
  );
const origin: PaperRule = { paper: 'ORIGIN_CERTIFICATE', until: 'CALL' };
const ORIGIN = ['CALL goodsPapers paper-missing-origin-certificate'];

describe('A paper that an agency asks for', () => {
  it('is missing until it is told', () => {
    expect(missing([origin])).toEqual(ORIGIN);
    expect(missing([origin], { goodsPapers: [{ kind: 'ORIGIN_CERTIFICATE', number: '1' }] })).toEqual([]);
    expect(missing([{ paper: 'INSURANCE', until: 'ADMIT' }])).toEqual(['ADMIT papers paper-missing-insurance']);
    expect(missing([{ paper: 'ROADWORTHINESS', until: 'ADMIT' }])).toEqual([]);
  });

  it('is a quarantine certificate in its own field', () => {
    const rules: PaperRule[] = [{ paper: 'QUARANTINE_CERTIFICATE', until: 'CLEAR' }];
    expect(missing(rules)).toEqual([]);
    const { quarantineCertificate: _, ...without } = CONTENT;
    expect(missingPapers(without, 'FRUIT', [{ agency: 'PLANT_ANIMAL_QUARANTINE', rules }])).toMatchObject([
      { path: 'quarantineCertificate', agency: 'PLANT_ANIMAL_QUARANTINE' },
    ]);
  });

  it.each<[string, Partial<PaperRule>, boolean]>([
    ['the goods', { hs: ['0810'] }, true],
    ['other goods', { hs: ['0805', '44'] }, false],
    ['the direction', { direction: 'EXPORT' }, true],
    ['the other direction', { direction: 'IMPORT' }, false],
    ['the cargo', { cargo: ['FRUIT', 'GENERAL'] }, true],
    ['other cargo', { cargo: ['DANGEROUS'] }, false],
    ['the season', { season: { from: '11-01', to: '02-28' } }, true],
    ['another season', { season: { from: '03-01', to: '10-31' } }, false],
  ])('is asked of %s by its rule', (_, conditions, asked) => {
    expect(missing([{ ...origin, ...conditions }])).toEqual(asked ? ORIGIN : []);
  });

  it('is asked once by an agency, by the step of its first rule that fits', () => {
    const rules: PaperRule[] = [
      { ...origin, hs: ['44'], until: 'BOOK' },
      { ...origin, until: 'CALL' },
      { ...origin, until: 'ADMIT' },
    ];
    expect(missing(rules)).toEqual(ORIGIN);
  });

  it('is the matter of the agency that asks, other fields of whoever uses them', () => {
    const paper = { path: 'papers', code: 'paper-missing-insurance', stage: 'CLEAR', agency: 'CUSTOMS' } as const;
    const seal = { path: 'containers.0.seals', code: 'seal-missing', stage: 'ADMIT' } as const;
    expect(missingFrom([paper, seal], 'CUSTOMS')).toEqual([paper, seal]);
    expect(missingFrom([paper, seal], 'BORDER_GUARD')).toEqual([]);
  });
});

describe('A paper of the goods', () => {
  const found = (expires?: string) =>
    validateDeclaration(
      { ...CONTENT, goodsPapers: [{ kind: 'ORIGIN_CERTIFICATE', number: '1', ...(expires && { expires }) }] },
      REFERENCE,
    ).map(({ path, code }) => `${path} ${code}`);

  it('may have no end; one that ends before the planned time is told', () => {
    expect([found(), found('2026-11-23')]).toEqual([[], []]);
    expect(found('2026-11-22')).toEqual(['goodsPapers.0.expires paper-expired']);
  });
});
