import { judge, type KnownPast, type LineToJudge } from './judge-past-dossier.js';

const there = (changes: Partial<KnownPast> = {}): KnownPast => ({
  id: 'b',
  office: '06184',
  code: '1/2019',
  digest: 'scan',
  same: 'may',
  state: 'TAKEN',
  ...changes,
});
const line = (changes: Partial<LineToJudge> = {}): LineToJudge => ({
  office: '06184',
  code: '2/2019',
  digest: 'other scan',
  same: 'may',
  distinct: false,
  ...changes,
});
const again = { code: '1/2019', digest: 'scan' };

describe('A line of an index, held against the digitised dossiers that are there', () => {
  it('is taken when nothing is like it', () => {
    expect(judge(line({ same: 'an' }), [there()])).toEqual({ verdict: 'TAKEN' });
  });

  it('is proposed when it is of the same person, procedure and day, unless somebody has looked', () => {
    expect(judge(line(), [there()])).toMatchObject({ verdict: 'PROPOSED', alike: 'b' });
    expect(judge(line({ distinct: true }), [there()])).toEqual({ verdict: 'TAKEN' });
  });

  it('is held against one that is taken before one that waits itself, and always the same one', () => {
    const known = [there({ id: 'c' }), there({ id: 'a', state: 'PROPOSED' }), there()];
    expect(judge(line(), known)).toMatchObject({ alike: 'b' });
    expect(judge(line(), known.toReversed())).toMatchObject({ alike: 'b' });
  });

  it('is refused under a code that stands for something else, and with a scan that stands under another', () => {
    expect(judge(line({ code: '1/2019' }), [there()])).toMatchObject({ verdict: 'REFUSED' });
    expect(judge(line({ ...again, same: 'an' }), [there()])).toMatchObject({ verdict: 'REFUSED' });
    expect(judge(line({ digest: 'scan', same: 'an' }), [there()])).toMatchObject({ verdict: 'REFUSED' });
  });

  it('changes nothing when it is there, also once erased or found to be another', () => {
    for (const known of [there(), there({ same: null }), there({ state: 'DUPLICATE' })])
      expect(judge(line(again), [known])).toEqual({ verdict: 'UNCHANGED' });
  });

  it('stays proposed until its office or whoever keeps the index has decided', () => {
    const waits = there({ state: 'PROPOSED' });
    const first = there({ id: 'a', code: '0/2019', digest: 'first scan' });
    expect(judge(line(again), [first, waits])).toMatchObject({ verdict: 'PROPOSED', alike: 'a' });
    expect(judge(line(again), [waits])).toMatchObject({ verdict: 'PROPOSED' });
    expect(judge(line({ ...again, distinct: true }), [first, waits])).toEqual({ verdict: 'TAKEN' });
  });

  it('does not overrule an office that found it to be one that is there', () => {
    expect(judge(line({ ...again, distinct: true }), [there({ state: 'DUPLICATE' })])).toMatchObject({
      verdict: 'REFUSED',
    });
  });
});
