import { mayStillRate } from '../../../shared/domain/rating.js';
import type { PetitionEvent } from './petition-events.js';
import { bodyAbove, isBelow, isCommune, PROVINCE_OFFICE } from './petition-matter.js';
import { refuse } from './petition-problems.js';
import { OVER, type Petition, type PetitionState } from './petition.js';
import { mayBeSame } from './same-matter.js';
import { endOf, limitToAccept, limitToSettle, type IsWorkingDay } from './time-limits.js';

/** Who acts, and when. */
export interface Acting {
  readonly by: string;
  readonly at: Date;
  readonly isWorkingDay: IsWorkingDay;
}

export type PetitionAct =
  | { readonly kind: 'ACCEPT'; readonly remote: boolean }
  | { readonly kind: 'DECLINE' }
  | { readonly kind: 'ASSIGN'; readonly to: string }
  | { readonly kind: 'EXTEND' }
  | { readonly kind: 'FORWARD'; readonly to: string }
  | { readonly kind: 'ESCALATE'; readonly why: 'LATE' | 'ASKED' }
  | { readonly kind: 'DRAFT_ANSWER'; readonly answer: string; readonly toPublic: boolean }
  | { readonly kind: 'SEND_BACK'; readonly answer: string }
  | { readonly kind: 'APPROVE'; readonly answer: string }
  | { readonly kind: 'MERGE'; readonly into: Petition }
  | { readonly kind: 'RATE'; readonly stars: number };
export type PetitionActKind = PetitionAct['kind'];

export interface Acted {
  readonly petition: Petition;
  readonly event: PetitionEvent;
}

/** In which states something may be done. */
const POSSIBLE: Readonly<Record<PetitionActKind, readonly PetitionState[]>> = {
  ACCEPT: ['RECEIVED'],
  DECLINE: ['RECEIVED'],
  ASSIGN: ['RECEIVED', 'ACCEPTED'],
  EXTEND: ['ACCEPTED'],
  FORWARD: ['RECEIVED'],
  ESCALATE: ['RECEIVED', 'ACCEPTED'],
  DRAFT_ANSWER: ['ACCEPTED'],
  SEND_BACK: ['ACCEPTED'],
  APPROVE: ['ACCEPTED'],
  MERGE: ['RECEIVED', 'ACCEPTED'],
  RATE: ['ANSWERED'],
};

type New = Pick<Petition, 'id' | 'kind' | 'topic' | 'office' | 'commune' | 'place' | 'owner'>;

/** A petition comes in at its first body. */
export function receive(
  sent: New,
  files: readonly string[],
  { at, isWorkingDay }: Pick<Acting, 'at' | 'isWorkingDay'>,
): Acted {
  const now = at.toISOString();
  const dueAt = endOf(limitToAccept(sent.kind, 1), at, isWorkingDay).toISOString();
  const petition: Petition = {
    ...sent,
    stage: 1,
    state: 'RECEIVED',
    sentAt: now,
    receivedAt: now,
    dueAt,
    revision: 1,
  };
  const { id, kind, topic, office } = sent;
  const data = { petition: id, at: now, kind, topic, office, dueAt, ...(files.length > 0 && { files: [...files] }) };
  return { petition, event: { type: 'PetitionReceived', data } };
}

/** What may be done with it as it stands; what depends on who asks is refused later. */
export function actsIn(petition: Petition): PetitionActKind[] {
  const { kind, topic, office, state, stage, draft, stars, complex } = petition;
  return (Object.keys(POSSIBLE) as PetitionActKind[]).filter((act) => {
    if (!POSSIBLE[act].includes(state)) return false;
    if (act === 'EXTEND') return kind === 'COMPLAINT' && !complex;
    if (act === 'ESCALATE') return kind === 'REPORT' && stage === 1 && bodyAbove(kind, topic, office) !== undefined;
    // Above the People's Committee there is nobody, and a complaint goes to none below.
    if (act === 'FORWARD') return kind === 'REPORT' || office !== PROVINCE_OFFICE;
    if (act === 'MERGE') return kind === 'REPORT' && !draft;
    if (act === 'DRAFT_ANSWER') return !draft;
    if (act === 'SEND_BACK' || act === 'APPROVE') return draft !== undefined;
    return act !== 'RATE' || stars === undefined;
  });
}

/** Throws `petition-not-in-state` and what stands against an act. */
export function act(petition: Petition, what: PetitionAct, acting: Acting): Acted {
  if (!POSSIBLE[what.kind].includes(petition.state)) throw refuse('petition-not-in-state');
  const { petition: after, event } = decided(petition, what, acting);
  return { petition: { ...after, revision: petition.revision + 1 }, event };
}

function decided(petition: Petition, what: PetitionAct, acting: Acting): Acted {
  const of = { petition: petition.id, at: acting.at.toISOString() };
  switch (what.kind) {
    case 'ACCEPT': {
      const after = timed({ ...petition, state: 'ACCEPTED', acceptedAt: of.at, remote: what.remote }, acting);
      return { petition: after, event: { type: 'PetitionAccepted', data: { ...of, dueAt: after.dueAt ?? of.at } } };
    }
    case 'DECLINE':
      return { petition: over(petition, 'DECLINED'), event: { type: 'PetitionDeclined', data: of } };
    case 'ASSIGN':
      if (what.to === petition.official) throw refuse('petition-assigned-already');
      return {
        petition: { ...petition, official: what.to },
        event: { type: 'PetitionAssigned', data: { ...of, to: what.to } },
      };
    case 'EXTEND': {
      if (petition.kind !== 'COMPLAINT') throw refuse('petition-complaints-only');
      if (petition.complex) throw refuse('petition-extended-once');
      const after = timed({ ...petition, complex: true }, acting);
      return { petition: after, event: { type: 'PetitionExtended', data: { ...of, dueAt: after.dueAt ?? of.at } } };
    }
    case 'FORWARD':
      if (what.to === petition.office) throw refuse('petition-there-already');
      if (!mayGoTo(petition, what.to)) throw refuse('petition-not-down');
      return {
        petition: { ...nobodys(petition), office: what.to },
        event: { type: 'PetitionForwarded', data: { ...of, from: petition.office, to: what.to } },
      };
    case 'ESCALATE':
      return escalated(petition, what.why, acting);
    case 'DRAFT_ANSWER':
      if (petition.draft) throw refuse('petition-answer-waits');
      // Of complaints the public reads nothing.
      if (what.toPublic && petition.kind !== 'REPORT') throw refuse('petition-reports-only');
      return {
        petition: {
          ...petition,
          draft: { id: what.answer, by: acting.by, at: of.at, toPublic: what.toPublic },
        },
        event: { type: 'PetitionAnswerDrafted', data: { ...of, answer: what.answer } },
      };
    case 'SEND_BACK': {
      const draft = drafted(petition, what.answer);
      const { draft: _, ...rest } = petition;
      return { petition: rest, event: { type: 'PetitionAnswerSentBack', data: { ...of, answer: draft.id } } };
    }
    case 'APPROVE':
      return approved(petition, what.answer, acting);
    case 'MERGE':
      return merged(petition, what.into, acting);
    case 'RATE':
      if (!mayStillRate(petition, acting.at)) throw refuse('petition-rated');
      return {
        petition: { ...petition, stars: what.stars, ratedAt: petition.ratedAt ?? of.at },
        event: { type: 'PetitionRated', data: { ...of, stars: what.stars } },
      };
  }
}

/**
 * A complaint never goes down: those below would judge what those above are to settle. Nothing that is with the province goes
 * back to a commune or to the body that had it first, from where it would never come up again.
 */
function mayGoTo({ kind, office, stage, firstOffice }: Petition, to: string): boolean {
  if (kind === 'COMPLAINT' && isBelow(to, office)) return false;
  return stage === 1 || !(isCommune(to) || to === firstOffice);
}

/** Another body gives it to people of its own. */
function nobodys(petition: Petition): Petition {
  const { official: _, ...rest } = petition;
  return rest;
}

/** Goes up to the body of the province, where its time begins anew. */
function escalated(petition: Petition, why: 'LATE' | 'ASKED', acting: Acting): Acted {
  const { kind, topic, office, dueAt } = petition;
  const at = acting.at.toISOString();
  const above = bodyAbove(kind, topic, office);
  if (petition.stage === 2 || above === undefined) throw refuse('petition-at-province');
  // Who complains turns to the second body himself; officials cannot hand their own settlement on.
  if (why === 'ASKED' && kind !== 'REPORT') throw refuse('petition-reports-only');
  if (why === 'LATE' && !(dueAt !== undefined && dueAt < at)) throw refuse('petition-not-late');
  const { draft: _, acceptedAt: __, complex: ___, ...rest } = nobodys(petition);
  const after = timed(
    { ...rest, office: above, stage: 2, firstOffice: office, state: 'RECEIVED', receivedAt: at },
    acting,
  );
  const data = { petition: petition.id, at, from: office, to: after.office, why, dueAt: after.dueAt ?? at };
  return { petition: after, event: { type: 'PetitionEscalated', data } };
}

function approved(petition: Petition, id: string, { by, at }: Acting): Acted {
  const draft = drafted(petition, id);
  if (draft.by === by) throw refuse('petition-needs-second-person');
  const now = at.toISOString();
  const inTime = petition.dueAt === undefined || now <= petition.dueAt;
  const answer = { ...draft, reviewedBy: by, reviewedAt: now, inTime };
  return {
    petition: { ...over(petition, 'ANSWERED'), answer },
    event: {
      type: 'PetitionAnswered',
      data: { petition: petition.id, at: now, answer: id, inTime, toPublic: draft.toPublic },
    },
  };
}

function merged(petition: Petition, into: Petition, { at }: Acting): Acted {
  if (petition.kind !== 'REPORT' || into.kind !== 'REPORT') throw refuse('petition-reports-only');
  if (petition.draft) throw refuse('petition-answer-waits');
  const [one, other] = [told(petition), told(into)];
  const same = petition.id !== into.id && petition.office === into.office && one && other && mayBeSame(one, other);
  if (!same || OVER.includes(into.state)) throw refuse('petition-not-same-matter');
  return {
    petition: { ...over(petition, 'MERGED'), mergedInto: into.id },
    event: { type: 'PetitionMerged', data: { petition: petition.id, at: at.toISOString(), into: into.id } },
  };
}

function told({ topic, place, sentAt }: Petition) {
  return place && { topic, place, sentAt: new Date(sentAt) };
}

function drafted({ draft }: Petition, id: string) {
  if (!draft) throw refuse('petition-answer-missing');
  if (draft.id !== id) throw refuse('petition-answer-other');
  return draft;
}

function over(petition: Petition, state: PetitionState): Petition {
  const { dueAt: _, draft: __, ...rest } = petition;
  return { ...rest, state };
}

/** With the deadline of where it stands: to be accepted, then to be settled. Reports are answered within one time from receipt. */
function timed(petition: Petition, { isWorkingDay }: Acting): Petition {
  const { kind, stage, state, receivedAt, acceptedAt = receivedAt } = petition;
  const name = state === 'RECEIVED' ? limitToAccept(kind, stage) : limitToSettle(kind, stage, petition);
  const from = state === 'RECEIVED' || kind === 'REPORT' ? receivedAt : acceptedAt;
  return { ...petition, dueAt: endOf(name, new Date(from), isWorkingDay).toISOString() };
}
