import { NOTHING_TYPED, afterSaving, beginning, goOn, isUntouched, saidOf, typedOf } from './typed-place.js';

describe('A place in its form', () => {
  it('is sent as it is typed, without what is empty', () => {
    expect(saidOf({ ...NOTHING_TYPED, name: { vi: ' Chùa Tiên ', zh: '', en: '' } })).toEqual({
      kind: 'STREET',
      name: { vi: 'Chùa Tiên', zh: '', en: '' },
      history: { vi: '', zh: '', en: '' },
      keeper: '',
      pictures: [],
    });
  });

  it('may have its degrees with a comma', () => {
    expect(saidOf({ ...NOTHING_TYPED, longitude: '106,7512', latitude: '21.85' }).position).toEqual({
      longitude: 106.7512,
      latitude: 21.85,
    });
  });

  it('comes back as it was', () => {
    const said = saidOf({
      ...NOTHING_TYPED,
      longitude: '106.7',
      latitude: '21.8',
      keeperIn: { zh: ' 省博物馆', en: '' },
      pictures: [
        { file: 'a', caption: '', captionIn: { zh: '', en: '' } },
        { file: 'b', caption: 'Cổng', captionIn: { zh: '', en: 'The gate' } },
      ],
    });
    expect(saidOf(typedOf(said))).toEqual(said);
    expect([said.keeperIn, said.pictures]).toEqual([
      { zh: '省博物馆' },
      [{ file: 'a' }, { file: 'b', caption: 'Cổng', captionIn: { en: 'The gate' } }],
    ]);
  });
});

describe('A place that was written before it could be told who looks after it in three languages', () => {
  it('is the same in its form, and is sent without what it lacks', () => {
    const said = { ...saidOf(NOTHING_TYPED), keeper: 'UBND xã', pictures: [{ file: 'a', caption: 'Cổng' }] };
    expect(saidOf(typedOf(said))).toEqual(said);
    expect(isUntouched(beginning({ revision: 1, said }), { said })).toBe(true);
  });
});

describe('Work on a place', () => {
  const said = saidOf({ ...NOTHING_TYPED, keeper: 'UBND xã' });
  const theirs = { revision: 4, said: { ...said, keeper: 'Bảo tàng tỉnh' } };
  const begun = beginning({ revision: 3, said });
  const typed = { ...begun, typed: { ...begun.typed, keeper: 'Hội di sản' } };

  it('goes on with what somebody else saved, where nothing is typed', () => {
    expect(goOn(begun, theirs)).toEqual(beginning(theirs));
  });

  it('is held against what its writer began with, whatever was saved since', () => {
    expect([goOn(typed, theirs).revision, isUntouched(typed, theirs)]).toEqual([3, false]);
  });

  it('goes on with what it saved itself', () => {
    const saved = { revision: 4, said: saidOf(typed.typed) };
    expect(goOn(typed, saved)).toEqual(beginning(saved));
  });

  it('goes on with what is typed while it is being saved', () => {
    const saved = { revision: 4, said: saidOf(typed.typed) };
    const more = { ...typed, typed: { ...typed.typed, address: 'Tam Thanh' } };
    expect(goOn(afterSaving(more, saved), saved)).toEqual({ ...more, ...saved });
    expect(goOn(afterSaving(typed, saved), { revision: 3, said }).typed.keeper).toBe('Hội di sản');
  });
});
