import { describe, expect, test } from '@jest/globals';
import { act, isWhole, mayBeDone, register, type PlaceAct } from './place-acts.js';
import type { Place, PlaceSaid } from './place.js';
import { end } from './plate-fault.js';

const at = new Date('2026-11-30T03:00:00.000Z');
const said: PlaceSaid = {
  kind: 'RELIC',
  name: { vi: 'Thành nhà Mạc', zh: '莫朝古城', en: 'Mạc Citadel' },
  history: { vi: 'Xây thế kỷ 16.', zh: '建于十六世纪。', en: 'Built in the 16th century.' },
  keeper: 'UBND phường Tam Thanh',
  pictures: [],
};
const written = (more: Partial<PlaceSaid> = {}) =>
  register({ id: 'p1', code: 'K7M2XT', commune: '05983', said: { ...said, ...more } }, { by: 'lan', at }).place;
const after = (place: Place, ...acts: readonly (readonly [PlaceAct, string])[]): Place =>
  acts.reduce((now, [what, by]) => act(now, what, { by, at }).place, place);
const shown = () => after(written(), [{ kind: 'SUBMIT' }, 'lan'], [{ kind: 'PUBLISH' }, 'minh']);

describe('A place', () => {
  test('is read by nobody before a second person has reviewed it', () => {
    const inReview = after(written(), [{ kind: 'SUBMIT' }, 'lan']);
    expect([inReview.state, inReview.shown]).toEqual(['IN_REVIEW', undefined]);
    expect(shown()).toMatchObject({ state: 'PUBLIC', shown: said, authors: [], revision: 3 });
  });

  test('is reviewed by nobody who wrote any of it', () => {
    const by = { by: 'lan', at };
    const inReview = after(written(), [{ kind: 'SUBMIT' }, 'minh']);
    expect(() => act(inReview, { kind: 'PUBLISH' }, by)).toThrow('place-own-words');
    const both = after(written(), [{ kind: 'REWRITE', said }, 'minh'], [{ kind: 'SUBMIT' }, 'minh']);
    for (const author of ['lan', 'minh'])
      expect(() => act(both, { kind: 'PUBLISH' }, { by: author, at })).toThrow('place-own-words');
    expect(act(both, { kind: 'PUBLISH' }, { by: 'hoa', at }).place.state).toBe('PUBLIC');
  });

  test('goes to review in three languages alone', () => {
    for (const more of [{ name: { ...said.name, zh: '' } }, { history: { ...said.history, en: ' ' } }, { keeper: '' }])
      expect(() => act(written(more), { kind: 'SUBMIT' }, { by: 'lan', at })).toThrow('place-words-missing');
    expect(isWhole(said)).toBe(true);
  });

  test('is read as it was reviewed while it is written anew', () => {
    const anew = { ...said, keeper: 'Bảo tàng tỉnh' };
    const place = after(shown(), [{ kind: 'REWRITE', said: anew }, 'minh']);
    expect(place).toMatchObject({ state: 'WRITING', said: anew, shown: said, authors: ['minh'] });
    const back = after(place, [{ kind: 'SUBMIT' }, 'minh'], [{ kind: 'SEND_BACK' }, 'lan']);
    expect(back).toMatchObject({ state: 'WRITING', shown: said, authors: ['minh'] });
  });

  test('that is changed during its review is not shown by it', () => {
    const changed = after(written(), [{ kind: 'SUBMIT' }, 'lan'], [{ kind: 'REWRITE', said }, 'lan']);
    expect(() => act(changed, { kind: 'PUBLISH' }, { by: 'minh', at })).toThrow('place-not-in-state');
  });

  test('is taken down where it is shown, and may come back by a new review', () => {
    expect(mayBeDone(written(), 'TAKE_DOWN')).toBe(false);
    const down = after(shown(), [{ kind: 'TAKE_DOWN' }, 'lan']);
    expect([down.state, down.shown]).toEqual(['TAKEN_DOWN', undefined]);
    expect(after(down, [{ kind: 'REWRITE', said }, 'lan']).shown).toBeUndefined();
    expect(() => act(down, { kind: 'PUBLISH' }, { by: 'minh', at })).toThrow('place-not-in-state');
    const again = after(
      down,
      [{ kind: 'REWRITE', said }, 'lan'],
      [{ kind: 'SUBMIT' }, 'lan'],
      [{ kind: 'PUBLISH' }, 'minh'],
    );
    expect(again.state).toBe('PUBLIC');
  });
});

describe('A fault of a plate', () => {
  const fault = { id: 'f1', place: 'p1', kind: 'BROKEN', told: 2, ended: false } as const;

  test('ends with a photo, once', () => {
    expect(end(fault, 'MENDED', 'photo', at).data).toMatchObject({ fault: 'f1', outcome: 'MENDED', photo: 'photo' });
    expect(() => end({ ...fault, ended: true }, 'MENDED', 'photo', at)).toThrow('plate-fault-ended');
  });
});
