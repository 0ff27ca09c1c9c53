import type { ClearanceEvent } from '../../border/clearance/index.js';
import type { DeclarationEvent, VehiclePapersEvent } from '../../border/declarations/index.js';
import type { ConductEvent, DrawEntryEvent, DrawEvent, TicketEvent } from '../../border/queue/index.js';
import type { StayEvent } from '../../border/stays/index.js';
import type { Gate } from '../../shared/domain/place.js';
import type { MessageKind, MessageParams } from '../domain/message-kinds.js';

/** The facts that firms are told of. */
export type ToldEvent =
  | TicketEvent
  | DrawEntryEvent
  | DrawEvent
  | ConductEvent
  | DeclarationEvent
  | VehiclePapersEvent
  | ClearanceEvent
  | StayEvent;

/** A message as it follows from one event. `subject` says whom it concerns, see {@link subjectOf}. */
export interface Told {
  readonly subject: string;
  readonly kind: MessageKind;
  readonly gate: Gate;
  readonly params: MessageParams;
  readonly declaration?: string;
  readonly ticket?: string;
  readonly code?: string;
  /** ISO instant. */
  readonly occurredAt: string;
}

/** Whom a message concerns: a declaration's declarer and carrier, who entered a draw, or one firm. */
export const subjectOf = {
  declaration: (id: string) => `declaration-${id}`,
  entry: (slot: string, entry: string) => `entry-${slot}-${entry}`,
  firm: (id: string) => `firm-${id}`,
};

/** The events that {@link toldOf} makes messages of. */
export const TOLD_TYPES = [
  'TicketCalled',
  'CallWithdrawn',
  'TicketSetBack',
  'TicketNoShow',
  'TicketMoved',
  'PlaceOwed',
  'TicketReleased',
  'TicketTransferred',
  'TicketDiverted',
  'PenaltyImposed',
  'DrawLeft',
  'DrawRevealed',
  'DeclarationSubmitted',
  'DeclarationCorrected',
  'DeclarationSentBack',
  'DeclarationRejected',
  'DeclarationExpired',
  'CheckHeld',
  'CheckFailed',
  'ClearanceFellBack',
  'StayLimitNear',
  'StayLimitPassed',
  'PaperEndsSoon',
] as const satisfies readonly ToldEvent['type'][];

/** What firms are told of one event; nothing of most. */
export function toldOf({ type, data }: ToldEvent): readonly Told[] {
  switch (type) {
    case 'TicketCalled':
      return [ofTicket(data, 'CALLED', { lane: data.lane, arriveBy: data.arriveBy, answerBy: data.answerBy })];
    case 'CallWithdrawn':
      return [ofTicket(data, 'CALL_WITHDRAWN', { lane: data.lane })];
    case 'TicketSetBack':
      return [ofTicket(data, 'MISSED_CALL', { lane: data.lane })];
    case 'TicketNoShow':
      return [ofTicket(data, 'NO_SHOW', { lane: data.lane })];
    case 'TicketMoved':
      if (data.closure === undefined) return [];
      return [ofTicket(data, data.undone ? 'MOVE_UNDONE' : 'MOVED_BY_CLOSURE', { hour: data.hour })];
    case 'PlaceOwed':
      return [ofTicket(data, 'PLACE_OWED', { hour: data.hour })];
    case 'TicketReleased':
      // What the firm did itself needs no message.
      return data.why === 'GIVEN_BACK' || data.why === 'DECLARATION_ENDED' ? [] : [ofTicket(data, 'PLACE_LOST', {})];
    case 'TicketTransferred':
      return [ofTicket(data, 'TRANSFERRED', { gate: data.gate })];
    case 'TicketDiverted':
      return [ofTicket(data, 'DIVERTED', { yard: data.yard })];
    case 'PenaltyImposed':
      return firmsOf(data).map((firm) => ({
        subject: subjectOf.firm(firm),
        kind: 'PENALTY',
        gate: data.atGate,
        params: { until: data.until },
        code: data.code,
        occurredAt: data.at,
      }));
    case 'DrawLeft':
      return data.why === 'WON' ? [ofDeclaration(data, 'DRAW_WON', { hour: hourOf(data.slot) })] : [];
    case 'DrawRevealed':
      return data.outcomes
        .filter(({ outcome }) => outcome !== 'WON')
        .map(({ entry }) => ({
          subject: subjectOf.entry(data.slot, entry),
          kind: 'DRAW_LOST',
          gate: data.gate,
          params: { hour: data.hour },
          occurredAt: data.at,
        }));
    case 'DeclarationSubmitted':
      return named(data, data.facts.partyFirms, () => true);
    case 'DeclarationCorrected':
      return named(data, data.facts.partyFirms, (part) =>
        data.changed.includes(`parties.${part.toLowerCase()}.taxCode`),
      );
    case 'DeclarationSentBack':
      return [ofDeclaration(data, 'CORRECTION_ASKED', { count: data.fields.length })];
    case 'DeclarationRejected':
      return [ofDeclaration(data, 'REJECTED', {})];
    case 'DeclarationExpired':
      return [ofDeclaration(data, 'EXPIRED', {})];
    case 'CheckHeld':
      // A confidential hold is a check that goes on to everybody else.
      if (data.publicReason === 'being-checked') return [];
      return [ofDeclaration(data, 'HELD', { agency: data.agency, reason: data.publicReason })];
    case 'CheckFailed':
      return [ofDeclaration(data, 'CHECK_FAILED', { agency: data.agency })];
    case 'ClearanceFellBack':
      return [ofDeclaration(data, 'CLEARANCE_REVOKED', { agency: data.agency })];
    case 'StayLimitNear':
      return [ofStay(data, 'STAY_NEAR', { hours: data.hours, endsBy: data.endsBy })];
    case 'StayLimitPassed':
      return [ofStay(data, 'STAY_PASSED', { endsBy: data.endsBy })];
    case 'PaperEndsSoon': {
      const { paper, expires, left } = data;
      return [ofDeclaration(data, 'PAPER_ENDS', { paper, expires, left })];
    }
    default:
      return [];
  }
}

interface OfDeclaration {
  readonly declaration: string;
  readonly gate: Gate;
  readonly at: string;
}

function ofDeclaration({ declaration, gate, at }: OfDeclaration, kind: MessageKind, params: MessageParams): Told {
  return { subject: subjectOf.declaration(declaration), kind, gate, params, declaration, occurredAt: at };
}

function ofTicket(
  data: OfDeclaration & { readonly ticket: string; readonly code: string },
  kind: MessageKind,
  params: MessageParams,
): Told {
  return { ...ofDeclaration(data, kind, params), ticket: data.ticket, code: data.code };
}

/** Told to the firm of the stay itself: the declaration may lie long ago. */
function ofStay(data: OfDeclaration & { readonly firm: string }, kind: MessageKind, params: MessageParams): Told {
  return { ...ofDeclaration(data, kind, params), subject: subjectOf.firm(data.firm) };
}

/** Firms that are named in somebody else's declaration, each once. */
function named(
  data: OfDeclaration | (Omit<OfDeclaration, 'gate'> & { readonly facts: { readonly gate: Gate } }),
  firms: Readonly<Partial<Record<string, string>>> | undefined,
  counts: (part: string) => boolean,
): Told[] {
  const gate = 'facts' in data ? data.facts.gate : data.gate;
  const declarer = 'firm' in data ? data.firm : undefined;
  const found = Object.entries(firms ?? {}).flatMap(([part, firm]) =>
    firm !== undefined && firm !== declarer && counts(part) ? [firm] : [],
  );
  return [...new Set(found)].map((firm) => ({
    ...ofDeclaration({ ...data, gate }, 'PART_NAMED', {}),
    subject: subjectOf.firm(firm),
  }));
}

/** A penalty concerns whoever declared the vehicle and whoever carries with it. */
function firmsOf({ firm, carrier }: { readonly firm: string; readonly carrier: string }): readonly string[] {
  return [...new Set([firm, carrier])];
}

/** ISO start of the hour of a slot, which its id ends with. */
function hourOf(slot: string): string {
  return `${slot.slice(-13)}:00:00.000Z`;
}
