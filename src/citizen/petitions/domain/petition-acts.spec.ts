import { act, actsIn, receive, type Acting, type PetitionAct } from './petition-acts.js';
import type { Petition } from './petition.js';

// 30 November 2026 is a Monday.
const SENT = new Date('2026-11-30T03:00:00Z');
const PLACE = { longitude: 106.7, latitude: 21.95 };
const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const acting = (by = 'official-1', at: string | Date = SENT): Acting => ({
  by,
  at: new Date(at),
  isWorkingDay: weekdays,
});

function given(of: Partial<Petition> = {}, ...acts: readonly (readonly [PetitionAct, Acting?])[]): Petition {
  const { kind = 'REPORT', topic = 'ROADS', office = '06184', id = 'p1' } = of;
  const { petition } = receive({ id, kind, topic, office, commune: '06184', place: PLACE }, [], acting('', SENT));
  return acts.reduce((each, [what, by = acting()]) => act(each, what, by).petition, { ...petition, ...of });
}
const ACCEPT = { kind: 'ACCEPT', remote: false } as const;
const DRAFT = { kind: 'DRAFT_ANSWER', answer: 'a1', toPublic: true } as const;
const complaint = { kind: 'COMPLAINT', topic: 'OTHER' } as const;
const when = (petition: Petition, what: PetitionAct, by: Acting = acting()) => act(petition, what, by);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};

describe('A petition as the work of one official', () => {
  const ASSIGN = { kind: 'ASSIGN', to: 'official-2' } as const;

  it('is his until another one is named, and whoever of the body may still act on it', () => {
    const { petition, event } = when(given(), ASSIGN);
    expect([petition.official, event]).toMatchObject(['official-2', { type: 'PetitionAssigned' }]);
    expect(codeOf(() => when(petition, ASSIGN))).toBe('petition-assigned-already');
    expect(when(petition, ACCEPT, acting('official-1')).petition).toMatchObject({
      state: 'ACCEPTED',
      official: 'official-2',
    });
  });

  it('is nobody’s at another body', () => {
    for (const away of [
      { kind: 'FORWARD', to: 'SXD' },
      { kind: 'ESCALATE', why: 'ASKED' },
    ] as const)
      expect(given({}, [ASSIGN], [away]).official).toBeUndefined();
  });

  it('is given to nobody once it is over', () => {
    expect(codeOf(() => when(given({}, [{ kind: 'DECLINE' }]), ASSIGN))).toBe('petition-not-in-state');
  });
});

describe('A report', () => {
  it('is to be accepted within two working days and answered within ten of its receipt', () => {
    expect(given().dueAt).toBe('2026-12-02T17:00:00.000Z');
    expect(given({}, [ACCEPT]).dueAt).toBe('2026-12-14T17:00:00.000Z');
  });

  it('tells the log neither where nor by whom', () => {
    const { event } = receive(
      { id: 'p1', kind: 'REPORT', topic: 'ROADS', office: '06184', place: PLACE, owner: 'o' },
      ['f'],
      acting(),
    );
    expect(Object.keys(event.data)).toEqual(['petition', 'at', 'kind', 'topic', 'office', 'dueAt', 'files']);
  });

  it('is answered once a second person has reviewed the answer', () => {
    const drafted = given({}, [ACCEPT], [DRAFT]);
    expect(codeOf(() => when(drafted, { kind: 'APPROVE', answer: 'a1' }))).toBe('petition-needs-second-person');
    const { petition, event } = when(drafted, { kind: 'APPROVE', answer: 'a1' }, acting('official-2'));
    expect(petition).toMatchObject({
      state: 'ANSWERED',
      answer: { by: 'official-1', reviewedBy: 'official-2', inTime: true },
    });
    expect(petition.dueAt).toBeUndefined();
    expect(event).toMatchObject({ type: 'PetitionAnswered', data: { inTime: true, toPublic: true } });
  });

  it('is answered late after its last day', () => {
    const drafted = given({}, [ACCEPT], [DRAFT]);
    const late = when(drafted, { kind: 'APPROVE', answer: 'a1' }, acting('official-2', '2026-12-14T17:00:01Z'));
    expect(late.petition.answer?.inTime).toBe(false);
  });

  it('has one answer at a time, and the one that was looked at is reviewed', () => {
    const drafted = given({}, [ACCEPT], [DRAFT]);
    expect(codeOf(() => when(drafted, DRAFT))).toBe('petition-answer-waits');
    expect(codeOf(() => when(drafted, { kind: 'APPROVE', answer: 'a2' }, acting('official-2')))).toBe(
      'petition-answer-other',
    );
    const back = when(drafted, { kind: 'SEND_BACK', answer: 'a1' }, acting('official-2')).petition;
    expect(back.draft).toBeUndefined();
    expect(codeOf(() => when(back, { kind: 'APPROVE', answer: 'a1' }, acting('official-2')))).toBe(
      'petition-answer-missing',
    );
  });

  it('goes to the body of its topic when the commune is late, where its time begins anew', () => {
    const late = acting('system', '2026-12-03T00:00:00Z');
    const { petition } = when(given(), { kind: 'ESCALATE', why: 'LATE' }, late);
    expect(petition).toMatchObject({ office: 'SXD', stage: 2, state: 'RECEIVED', dueAt: '2026-12-07T17:00:00.000Z' });
    expect(codeOf(() => when(petition, { kind: 'ESCALATE', why: 'LATE' }, late))).toBe('petition-at-province');
  });

  it('is not escalated as late while it is in time, but may be handed up as beyond the commune', () => {
    expect(codeOf(() => when(given(), { kind: 'ESCALATE', why: 'LATE' }))).toBe('petition-not-late');
    expect(when(given(), { kind: 'ESCALATE', why: 'ASKED' }).petition.office).toBe('SXD');
  });

  it('that was forwarded to the body of its topic goes above that body when it is late', () => {
    const forwarded = given({}, [{ kind: 'FORWARD', to: 'SXD' }]);
    const late = acting('system', '2026-12-03T00:00:00Z');
    expect(when(forwarded, { kind: 'ESCALATE', why: 'LATE' }, late).petition.office).toBe('UBND');
  });

  it('keeps its time when it is forwarded, and is not forwarded to where it is', () => {
    expect(when(given(), { kind: 'FORWARD', to: '06211' }).petition).toMatchObject({
      office: '06211',
      dueAt: given().dueAt,
    });
    expect(codeOf(() => when(given(), { kind: 'FORWARD', to: '06184' }))).toBe('petition-there-already');
  });

  it('that is with the province goes to another of its bodies, never to a commune or back to who had it first', () => {
    const up = (to: string) => given({}, [{ kind: 'FORWARD', to }], [{ kind: 'ESCALATE', why: 'ASKED' }]);
    const second = given({}, [{ kind: 'ESCALATE', why: 'ASKED' }]);
    expect(second).toMatchObject({ office: 'SXD', firstOffice: '06184' });
    expect(when(second, { kind: 'FORWARD', to: 'CAT' }).petition.office).toBe('CAT');
    for (const to of ['06184', '06211'])
      expect(codeOf(() => when(second, { kind: 'FORWARD', to }))).toBe('petition-not-down');
    expect(codeOf(() => when(up('SXD'), { kind: 'FORWARD', to: 'SXD' }))).toBe('petition-not-down');
    expect(when(up('SXD'), { kind: 'FORWARD', to: 'CAT' }).petition.office).toBe('CAT');
  });

  it('that went up before its first body was kept still goes to no commune', () => {
    const { firstOffice: _, ...old } = given({}, [{ kind: 'ESCALATE', why: 'ASKED' }]);
    expect(codeOf(() => when(old, { kind: 'FORWARD', to: '06184' }))).toBe('petition-not-down');
    expect(when(old, { kind: 'FORWARD', to: 'UBND' }).petition.office).toBe('UBND');
  });

  it('is merged into another of one topic, near in place and time, at the same body', () => {
    const into = given({ id: 'p2', place: { longitude: 106.702, latitude: 21.95 } });
    expect(when(given(), { kind: 'MERGE', into }).petition).toMatchObject({ state: 'MERGED', mergedInto: 'p2' });
    for (const other of [
      { ...into, topic: 'ORDER' as const },
      { ...into, place: { longitude: 106.704, latitude: 21.95 } },
      { ...into, sentAt: '2026-11-22T03:00:00.000Z' },
      { ...into, office: '06211' },
      { ...into, state: 'ANSWERED' as const },
      given(),
    ])
      expect(codeOf(() => when(given(), { kind: 'MERGE', into: other }))).toBe('petition-not-same-matter');
  });

  it('is rated only after its answer, and the rating may be changed for a week', () => {
    expect(codeOf(() => when(given(), { kind: 'RATE', stars: 5 }))).toBe('petition-not-in-state');
    const answered = given({}, [ACCEPT], [DRAFT], [{ kind: 'APPROVE', answer: 'a1' }, acting('official-2')]);
    const rated = when(answered, { kind: 'RATE', stars: 4 }).petition;
    expect(rated.stars).toBe(4);
    const days = (n: number) => new Date(Date.parse(rated.ratedAt ?? '') + n * 86_400_000).toISOString();
    const again = (by: Acting) => when(rated, { kind: 'RATE', stars: 5 }, by);
    expect(again(acting('', days(7))).petition).toMatchObject({ stars: 5, ratedAt: rated.ratedAt });
    expect(codeOf(() => again(acting('', days(8))))).toBe('petition-rated');
  });

  it('is not extended: that is for complaints', () => {
    expect(codeOf(() => when(given({}, [ACCEPT]), { kind: 'EXTEND' }))).toBe('petition-complaints-only');
  });
});

describe('A complaint', () => {
  it('is to be accepted within 10 days and settled within 30 of its acceptance', () => {
    expect(given(complaint).dueAt).toBe('2026-12-10T17:00:00.000Z');
    expect(given(complaint, [ACCEPT]).dueAt).toBe('2026-12-30T17:00:00.000Z');
  });

  it('has 45 days in remote areas, 45 when it is complex and 60 when it is both', () => {
    const remote = given(complaint, [{ kind: 'ACCEPT', remote: true }]);
    expect(remote.dueAt).toBe('2027-01-14T17:00:00.000Z');
    expect(when(given(complaint, [ACCEPT]), { kind: 'EXTEND' }).petition.dueAt).toBe('2027-01-14T17:00:00.000Z');
    const both = when(remote, { kind: 'EXTEND' }).petition;
    expect(both.dueAt).toBe('2027-01-29T17:00:00.000Z');
    expect(codeOf(() => when(both, { kind: 'EXTEND' }))).toBe('petition-extended-once');
  });

  it('goes to the People’s Committee of the province when it is late, with the longer time of a second settlement', () => {
    const late = acting('system', '2026-12-11T00:00:00Z');
    const second = when(given(complaint), { kind: 'ESCALATE', why: 'LATE' }, late).petition;
    expect(second).toMatchObject({ office: 'UBND', stage: 2, dueAt: '2026-12-21T17:00:00.000Z' });
    expect(when(second, ACCEPT, late).petition.dueAt).toBe('2027-01-25T17:00:00.000Z');
  });

  it('is passed on among equals and upward, never down', () => {
    expect(when(given(complaint), { kind: 'FORWARD', to: '06211' }).petition.office).toBe('06211');
    expect(when(given(complaint), { kind: 'FORWARD', to: 'SXD' }).petition.office).toBe('SXD');
    for (const [office, to] of [
      ['SXD', '06184'],
      ['UBND', '06184'],
      ['UBND', 'SXD'],
    ] as const)
      expect(codeOf(() => when(given({ ...complaint, office }), { kind: 'FORWARD', to }))).toBe('petition-not-down');
    expect(actsIn(given({ ...complaint, office: 'UBND' }))).toEqual(['ACCEPT', 'DECLINE', 'ASSIGN']);
  });

  it('is not handed up by the body that should settle it, never merged and never public', () => {
    const other = given({ ...complaint, id: 'p2' });
    expect(codeOf(() => when(given(complaint), { kind: 'ESCALATE', why: 'ASKED' }))).toBe('petition-reports-only');
    expect(codeOf(() => when(given(complaint), { kind: 'MERGE', into: other }))).toBe('petition-reports-only');
    expect(codeOf(() => when(given(complaint, [ACCEPT]), DRAFT))).toBe('petition-reports-only');
  });
});

describe('What may be done with a petition', () => {
  it('follows from its kind and where it stands', () => {
    expect(actsIn(given())).toEqual(['ACCEPT', 'DECLINE', 'ASSIGN', 'FORWARD', 'ESCALATE', 'MERGE']);
    expect(actsIn(given(complaint))).toEqual(['ACCEPT', 'DECLINE', 'ASSIGN', 'FORWARD']);
    expect(actsIn(given(complaint, [ACCEPT]))).toEqual(['ASSIGN', 'EXTEND', 'DRAFT_ANSWER']);
    expect(actsIn(given({}, [ACCEPT], [DRAFT]))).toEqual(['ASSIGN', 'ESCALATE', 'SEND_BACK', 'APPROVE']);
    expect(actsIn(given({}, [{ kind: 'DECLINE' }]))).toEqual([]);
  });
});
