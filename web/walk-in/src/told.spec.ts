import { Failure } from './api.js';
import { nextToSend, read, settled, telling, type Told } from './told.js';

const told = (key: string): Omit<Told, 'state'> => ({
  key,
  path: 'answer-call',
  about: 'lane 2',
  toldAt: '2026-11-30T01:00:00.000Z',
});
const states = (list: readonly Told[]) => list.map(({ key, state }) => `${key} ${state}`);

describe('What a driver tells', () => {
  it('waits, is told once however often he presses, and goes in its order', () => {
    const list = telling(telling(telling([], told('one')), told('two')), told('one'));
    expect(states(list)).toEqual(['one WAITING', 'two WAITING']);
    expect(nextToSend(list)?.key).toBe('one');
    expect(nextToSend(settled(list, 'one'))?.key).toBe('two');
  });

  it('waits on while nothing answers, and while the pass has to be opened anew', () => {
    const list = telling([], told('one'));
    for (const code of ['offline', 'too-many-requests', 'try-again', 'pass-needed', 'sign-in-needed'])
      expect(states(settled(list, 'one', new Failure(code)))).toEqual(['one WAITING']);
  });

  it('that is refused when it arrives says why until it was read', () => {
    const list = settled(telling([], told('one')), 'one', new Failure('not-called', 'No call', 'Wait.'));
    expect(list).toMatchObject([{ state: 'REFUSED', title: 'No call', detail: 'Wait.' }]);
    expect(nextToSend(list)).toBeUndefined();
    expect(read(list, 'one')).toEqual([]);
  });

  it('that was sent is told again only of another call', () => {
    const sent = settled(telling([], told('one')), 'one');
    expect(states(telling(sent, told('one')))).toEqual(['one SENT']);
  });
});
