import { NOTHING_TYPED, saidOf, typedOf } from './typed-place.js';

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
      pictures: [{ file: 'a', caption: '' }],
    });
    expect(saidOf(typedOf(said))).toEqual(said);
  });
});
