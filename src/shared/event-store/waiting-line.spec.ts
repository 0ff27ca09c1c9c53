import { Member } from './member.js';
import { WaitingLine } from './waiting-line.js';

const nothing = { initial: 0, evolve: () => 0 };

function member(key: string, ...streams: string[]): Member {
  const context = {
    by: { id: 'firm-1', roles: [] },
    key,
    route: 'r',
    bodyHash: 'h',
    channel: 'api',
    correlationId: 'c',
    now: new Date(0),
  };
  const named = Object.fromEntries(streams.map((stream) => [stream, { stream, fold: nothing }]));
  const execution = { context, streams: named, decide: () => ({}), answer: () => null };
  return new Member(
    execution,
    0,
    () => undefined,
    () => undefined,
  );
}

const keys = (taken: { members: Member[] } | undefined) => taken?.members.map((each) => each.execution.context.key);

describe('the line of waiting commands', () => {
  it('gives many of one stream to one batch, in their order', () => {
    const line = new WaitingLine();
    for (const key of ['a', 'b', 'c']) line.add(member(key, 'slot'));
    expect(keys(line.take(2))).toEqual(['a', 'b']);
  });

  it('never gives a stream that another batch holds', () => {
    const line = new WaitingLine();
    line.add(member('a', 'slot'));
    const first = line.take(64);
    line.add(member('b', 'slot'));
    line.add(member('c', 'other'));
    expect(keys(line.take(64))).toEqual(['c']);
    if (first) line.free(first.hold);
    expect(keys(line.take(64))).toEqual(['b']);
  });

  it('lets a batch keep only what it writes', () => {
    const line = new WaitingLine();
    line.add(member('a', 'calendar', 'slot'));
    const first = line.take(64);
    line.add(member('b', 'calendar', 'other'));
    expect(line.take(64)).toBeUndefined();
    if (first) first.hold.streams = new Set(['slot']);
    expect(keys(line.take(64))).toEqual(['b']);
  });

  it('does not let a command of two busy streams be overtaken for ever', () => {
    const line = new WaitingLine();
    line.add(member('a', 'x'));
    const first = line.take(1);
    line.add(member('needs-both', 'x', 'y'));
    line.add(member('later', 'y'));
    expect(line.take(64)).toBeUndefined();
    if (first) line.free(first.hold);
    expect(keys(line.take(64))).toEqual(['needs-both', 'later']);
  });

  it('keeps a second sending of a command for a later batch', () => {
    const line = new WaitingLine();
    line.add(member('same', 'x'));
    line.add(member('same', 'y'));
    const first = line.take(64);
    expect(keys(first)).toEqual(['same']);
    expect(line.take(64)).toBeUndefined();
    if (first) line.free(first.hold);
    expect(keys(line.take(64))).toEqual(['same']);
  });
});
