import { busy } from '../../../../test/browser/fixture/boards.mjs';
import type { TopicSnapshot } from '../../../../src/shared/live/live-messages.js';
import { advanced, advancedAll, copyOf } from './board-copy.js';

const snapshot: TopicSnapshot = { topic: 'board-HUU_NGHI', epoch: 'e', seq: 7, state: busy };
const change = (seq: number, delta: object) => ({ topic: snapshot.topic, seq, delta });

describe('The copy of a board', () => {
  it('takes the next change as a merge patch: sets, removes, replaces lists whole', () => {
    const call = { code: 'HN-E-1111', at: '2024-08-22T02:00:00.000Z', answered: false, late: false };
    const copy = advanced(
      copyOf(snapshot),
      change(8, { lanes: { 'HUU_NGHI-1': { called: [call] } }, notices: { n1: null } }),
    );
    expect(copy?.seq).toBe(8);
    expect(copy?.state.lanes['HUU_NGHI-1']?.called).toEqual([call]);
    expect(copy?.state.lanes['HUU_NGHI-1']?.label).toBe('1');
    expect(copy?.state.notices).toEqual({});
  });

  it('leaves what it was made from as it was', () => {
    const before = copyOf(snapshot);
    const text = JSON.stringify(before);
    advanced(before, change(8, { lanes: { 'HUU_NGHI-1': { status: 'CLOSED' } } }));
    expect(JSON.stringify(before)).toBe(text);
  });

  it('drops what it already has', () => {
    const copy = copyOf(snapshot);
    expect(advanced(copy, change(7, { prefix: 'XX' }))).toBe(copy);
  });

  it('does not go on over a gap', () => {
    expect(advanced(copyOf(snapshot), change(9, { prefix: 'XX' }))).toBeUndefined();
    expect(advancedAll(copyOf(snapshot), [change(8, {}), change(10, {})])).toBeUndefined();
  });

  it('resumes over repeated and new changes', () => {
    const copy = advancedAll(copyOf(snapshot), [
      change(6, {}),
      change(7, {}),
      change(8, { prefix: 'A' }),
      change(9, { prefix: 'B' }),
    ]);
    expect(copy).toMatchObject({ seq: 9, state: { prefix: 'B' } });
  });
});
