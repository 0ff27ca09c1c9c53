import { isWalkIn, untaken } from '../../border/declarations/index.js';
import type { Announcement, Recorded, RowChange, RowProjection } from '../../shared/event-store/projection.js';
import { messagesTopic } from '../messages-topic-name.js';
import { TOLD_TYPES, subjectOf, toldOf, type ToldEvent } from './told-of.js';

/** Whom a subject of messages concerns, and how new its newest message is. */
export interface SubjectRow {
  readonly subject: string;
  readonly declarer: string | null;
  /** The carrier that the declaration names. */
  readonly named: string | null;
  /** The one that took the part; it goes before. */
  readonly taken: string | null;
  /** Registered at the gate: what its firm took, no correction takes from it. */
  readonly walkIn: boolean;
  /** Declarer and carrier, each once. */
  readonly firms: readonly string[];
  readonly code: string | null;
  /** Of its newest message; 0 before the first. */
  readonly position: number;
}

const KNOWN_BY = [
  'DeclarationSubmitted',
  'DeclarationCorrected',
  'PartTaken',
  'PartGivenBack',
  'TicketBooked',
  'TicketIssuedLive',
  'TicketTransferred',
  'TicketFactsChanged',
  'DrawEntered',
] as const satisfies readonly ToldEvent['type'][];

type Change = RowChange<SubjectRow>;

/** Its own projection, so that whoever is concerned is known to the live channel when a message comes. */
export const subjects: RowProjection<SubjectRow, ToldEvent> = {
  name: 'message-subjects',
  table: 'message_subject',
  key: 'subject',
  types: [...new Set([...KNOWN_BY, ...TOLD_TYPES])],
  change: (event: Recorded<ToldEvent>) => [...known(event), ...newest(event)],
  announce: (changes) =>
    changes.flatMap(({ before, after }): Announcement[] =>
      after && after.position > (before?.position ?? 0)
        ? after.firms.map((firm) => ({ topic: messagesTopic(firm), delta: { position: after.position } }))
        : [],
    ),
};

function known({ type, data }: ToldEvent): readonly Change[] {
  switch (type) {
    case 'DeclarationSubmitted': {
      const named = data.facts.partyFirms?.CARRIER ?? null;
      const walkIn = isWalkIn(data.firm);
      return [of(subjectOf.declaration(data.declaration), () => ({ declarer: data.firm, named, walkIn }))];
    }
    case 'DeclarationCorrected': {
      // The facts are whole: a carrier that they do not name is none any more.
      const named = data.facts.partyFirms?.CARRIER ?? null;
      const still = ({ taken, walkIn }: SubjectRow) =>
        taken !== null && (walkIn || untaken({ CARRIER: taken }, data.changed).CARRIER !== undefined) ? taken : null;
      return [of(subjectOf.declaration(data.declaration), (row) => ({ named, taken: still(row) }))];
    }
    case 'PartTaken': {
      const more = data.via === 'WALK_IN' ? { declarer: data.firm } : {};
      if (data.part !== 'CARRIER' && data.via !== 'WALK_IN') return [];
      return [of(subjectOf.declaration(data.declaration), () => ({ ...more, taken: data.firm }))];
    }
    case 'PartGivenBack':
      if (data.part !== 'CARRIER') return [];
      return [of(subjectOf.declaration(data.declaration), () => ({ taken: null }))];
    case 'TicketBooked':
    case 'TicketIssuedLive':
    case 'TicketTransferred':
      return [of(subjectOf.declaration(data.declaration), () => ({ code: data.code }))];
    case 'TicketFactsChanged': {
      const { firm } = data;
      return firm === undefined ? [] : [of(subjectOf.declaration(data.declaration), () => ({ declarer: firm }))];
    }
    case 'DrawEntered':
      return [of(subjectOf.entry(data.slot, data.entry), () => ({ declarer: data.firm, named: data.carrier }))];
    default:
      return [];
  }
}

/** A firm itself is known from its first message on. */
function newest(event: Recorded<ToldEvent>): readonly Change[] {
  const { position } = event;
  return toldOf(event as ToldEvent).map(({ subject }) => {
    const [firm] = subject.startsWith('firm-') ? [subject.slice('firm-'.length)] : [];
    return of(subject, () => ({ position, ...(firm !== undefined && { declarer: firm }) }));
  });
}

function of(subject: string, more: (row: SubjectRow) => Partial<SubjectRow>): Change {
  const none: SubjectRow = {
    subject,
    declarer: null,
    named: null,
    taken: null,
    walkIn: false,
    firms: [],
    code: null,
    position: 0,
  };
  return {
    key: subject,
    apply: (row = none) => {
      const next = { ...row, ...more(row) };
      const firms = [next.declarer, next.taken ?? next.named].filter((each): each is string => each !== null);
      return { ...next, firms: [...new Set(firms)] };
    },
  };
}
