import { act, begin, isPossible, POST_ACTS, type Acting, type PostAct } from './post-acts.js';
import type { Post } from './post.js';

const NOW = '2026-11-30T03:00:00.000Z';
const acting = (by = 'writer', at = NOW): Acting => ({ by, at: new Date(at) });
const WRITE = { kind: 'WRITE', category: 'WARNING', noted: true } as const;
const SUBMIT = { kind: 'SUBMIT', version: 1 } as const;
const APPROVE = { kind: 'APPROVE', version: 1 } as const;
type Step = readonly [PostAct, Acting?];

function given(...steps: readonly Step[]): Post {
  const { post } = begin({ id: 'p1', office: '06184', category: 'NOTICE' }, acting());
  return steps.reduce((each, [what, by = acting()]) => act(each, what, by).post, post);
}
const published = (...steps: readonly Step[]) => given([SUBMIT], [APPROVE, acting('second')], ...steps);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};
const when = (post: Post, what: PostAct, by: Acting = acting()) => act(post, what, by);

describe('A post', () => {
  it('is a draft of its office, of which the log learns no word', () => {
    const { post, event } = begin({ id: 'p1', office: '06184', category: 'NOTICE' }, acting());
    expect(post).toMatchObject({ state: 'DRAFT', version: 1, writers: ['writer'] });
    expect(event).toEqual({ type: 'NewsWritten', data: { post: 'p1', at: NOW, office: '06184', version: 1 } });
  });

  it('is published when a second person has reviewed the version that was looked at', () => {
    const { post, event } = when(given([SUBMIT]), APPROVE, acting('second'));
    expect(post).toMatchObject({ state: 'PUBLISHED', shown: 1, writers: [], publishedAt: NOW });
    expect(event).toMatchObject({ type: 'NewsPublished', data: { office: '06184', category: 'NOTICE', version: 1 } });
  });

  it('is reviewed by nobody who wrote at it, whoever wrote last', () => {
    const both = given([WRITE, acting('second')], [{ ...SUBMIT, version: 2 }]);
    for (const writer of ['writer', 'second'])
      expect(codeOf(() => when(both, { ...APPROVE, version: 2 }, acting(writer)))).toBe('news-needs-second-person');
    expect(when(both, { ...APPROVE, version: 2 }, acting('third')).post.state).toBe('PUBLISHED');
  });

  it('is not reviewed in another version than it has, and not written at while it waits for its review', () => {
    expect(codeOf(() => when(given([SUBMIT]), { ...APPROVE, version: 2 }, acting('second')))).toBe(
      'news-version-other',
    );
    expect(codeOf(() => when(given([SUBMIT]), WRITE))).toBe('news-not-in-state');
  });

  it('goes back to who writes, with the review undone', () => {
    const { post, event } = when(given([SUBMIT]), { kind: 'SEND_BACK', version: 1 }, acting('second'));
    expect([post.state, event.type]).toEqual(['DRAFT', 'NewsSentBack']);
    expect(codeOf(() => when(post, APPROVE, acting('second')))).toBe('news-not-in-state');
  });

  it('may be thrown away as a draft, and then nothing more is done with it', () => {
    const gone = given([{ kind: 'DISCARD' }]);
    expect(gone.state).toBe('DISCARDED');
    expect(POST_ACTS.filter((kind) => isPossible(gone, kind))).toEqual([]);
  });
});

describe('A post that is to be published at a time', () => {
  const at = '2026-12-01T08:00:00+07:00';
  const scheduled = () => given([{ ...SUBMIT, publishAt: at }], [APPROVE, acting('second')]);

  it('waits for it once it is reviewed', () => {
    expect(scheduled()).toMatchObject({ state: 'SCHEDULED', publishAt: '2026-12-01T01:00:00.000Z' });
    expect(scheduled().shown).toBeUndefined();
  });

  it('is published then and not before', () => {
    expect(codeOf(() => when(scheduled(), { kind: 'PUBLISH' }, acting('job', '2026-12-01T00:59:59.999Z')))).toBe(
      'news-not-due',
    );
    const { post } = when(scheduled(), { kind: 'PUBLISH' }, acting('job', '2026-12-01T01:00:00.000Z'));
    expect(post).toMatchObject({ state: 'PUBLISHED', publishedAt: '2026-12-01T01:00:00.000Z' });
    expect(codeOf(() => when(post, { kind: 'PUBLISH' }))).toBe('news-not-in-state');
  });

  it('is published at once when its review comes later than its time', () => {
    const late = given([{ ...SUBMIT, publishAt: at }], [APPROVE, acting('second', '2026-12-02T00:00:00.000Z')]);
    expect(late).toMatchObject({ state: 'PUBLISHED', publishedAt: '2026-12-02T00:00:00.000Z' });
  });

  it('can be taken off the calendar, and is a draft again that needs its review', () => {
    const { post } = when(scheduled(), { kind: 'UNSCHEDULE' });
    expect(post).toMatchObject({ state: 'DRAFT', writers: ['writer'] });
    expect(post.publishAt).toBeUndefined();
  });

  it('has a time that lies ahead, within a year', () => {
    for (const wrong of [NOW, '2026-11-29T00:00:00Z', '2028-01-01T00:00:00Z'])
      expect(codeOf(() => when(given(), { ...SUBMIT, publishAt: wrong }))).toBe('news-publish-time');
  });
});

describe('A published post', () => {
  const CORRECT = { ...SUBMIT, version: 2 } as const;

  it('is corrected in words that say what was changed, and stays as it was until a second person reviewed them', () => {
    expect(codeOf(() => when(published(), { ...WRITE, noted: false }))).toBe('news-note-missing');
    const waiting = published([WRITE], [CORRECT]);
    expect(waiting).toMatchObject({ state: 'PUBLISHED', correction: 'IN_REVIEW', shown: 1, version: 2 });
    expect(codeOf(() => when(waiting, { ...APPROVE, version: 2 }))).toBe('news-needs-second-person');
    const { post, event } = when(waiting, { ...APPROVE, version: 2 }, acting('second'));
    expect(post).toMatchObject({ shown: 2, correctedAt: NOW, category: 'WARNING' });
    expect(post.correction).toBeUndefined();
    expect(event.type).toBe('NewsCorrected');
  });

  it('is corrected at once, not at a time', () => {
    expect(codeOf(() => when(published([WRITE]), { ...CORRECT, publishAt: '2026-12-01T00:00:00Z' }))).toBe(
      'news-correction-at-once',
    );
  });

  it('goes on as it is when its correction is sent back or thrown away', () => {
    const back = published([WRITE], [CORRECT], [{ kind: 'SEND_BACK', version: 2 }, acting('second')]);
    expect(back).toMatchObject({ state: 'PUBLISHED', correction: 'WRITTEN', shown: 1 });
    const { post } = when(back, { kind: 'DISCARD' });
    expect([post.state, post.shown, post.correction]).toEqual(['PUBLISHED', 1, undefined]);
  });

  it('is withdrawn by one person at once, with whatever correction waits, and comes back no more', () => {
    const { post } = when(published([WRITE], [CORRECT]), { kind: 'WITHDRAW' });
    expect(post).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: NOW });
    expect([post.shown, post.correction]).toEqual([undefined, undefined]);
    expect(POST_ACTS.filter((kind) => isPossible(post, kind))).toEqual([]);
    expect(codeOf(() => when(given(), { kind: 'WITHDRAW' }))).toBe('news-not-in-state');
  });
});
