import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '../../../shared/domain/caller.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type RecordedEvent } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import type { ChangeTold } from '../domain/change-told.js';
import { DECLARATION_STATUSES, type DeclarationEvent } from '../domain/declaration-events.js';
import { declarationStream } from '../domain/declaration.js';

export const HISTORY_KINDS = [
  ...DECLARATION_STATUSES.filter((status) => status !== 'NEEDS_CORRECTION'),
  'SENT_BACK',
  'CORRECTED',
  'KEPT_OPEN',
  'PLATES_FORGOTTEN',
  'PART_INVITED',
  'PART_TAKEN',
  'PART_GIVEN_BACK',
  'FIRST_TRIP_CROSSED',
  'FILE_ATTACHED',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export interface HistoryEntry {
  readonly what: HistoryKind;
  /** ISO instant. */
  readonly at: string;
  /** A role, or `SYSTEM`. */
  readonly by: string;
  readonly revision?: number;
  /** Paths that changed or were sent back. */
  readonly fields?: readonly string[];
  readonly reason?: string;
  /** For whom a clerk did it, and how he knew who asked. */
  readonly caller?: Caller;
  /** What was changed on the way, e.g. the tractor; `reason` says why. */
  readonly change?: ChangeTold['what'];
}

const WHAT: Readonly<Record<DeclarationEvent['type'], HistoryKind>> = {
  DeclarationSubmitted: 'SUBMITTED',
  DeclarationAccepted: 'ACCEPTED',
  DeclarationSentBack: 'SENT_BACK',
  DeclarationRejected: 'REJECTED',
  DeclarationCorrected: 'CORRECTED',
  DeclarationWithdrawn: 'WITHDRAWN',
  DeclarationKeptOpen: 'KEPT_OPEN',
  DeclarationExpired: 'EXPIRED',
  DeclarationFulfilled: 'FULFILLED',
  PlatesForgotten: 'PLATES_FORGOTTEN',
  PartInvited: 'PART_INVITED',
  PartTaken: 'PART_TAKEN',
  PartGivenBack: 'PART_GIVEN_BACK',
  FirstTripCrossed: 'FIRST_TRIP_CROSSED',
  FileAttached: 'FILE_ATTACHED',
};

/** What became of a declaration, in order: what changed, by whom, when. Values are not told: they stand sealed. */
export class DeclarationHistory extends Query<readonly HistoryEntry[]> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(DeclarationHistory)
export class DeclarationHistoryHandler implements IQueryHandler<DeclarationHistory> {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly store: EventStore,
  ) {}

  async execute({ by, declaration }: DeclarationHistory): Promise<readonly HistoryEntry[]> {
    await this.mandates.requireVisible(await this.desk.find(declaration), by);
    const events = await this.store.readStream(declarationStream(declaration));
    return events.map((event) => {
      const { caller } = event.metadata;
      return { ...entryOf(event as RecordedEvent & DeclarationEvent), ...(caller && { caller }) };
    });
  }
}

function entryOf({ type, data }: DeclarationEvent): HistoryEntry {
  const entry = { what: WHAT[type], at: data.at, by: ('role' in data && data.role) || 'SYSTEM' };
  switch (type) {
    case 'DeclarationSubmitted':
      return { ...entry, revision: 1 };
    case 'DeclarationCorrected': {
      const { revision, changed: fields, change } = data;
      return { ...entry, revision, fields, ...(change && { change: change.what, reason: change.reason }) };
    }
    case 'DeclarationSentBack':
      return { ...entry, fields: data.fields.map(({ path }) => path) };
    case 'DeclarationRejected':
      return { ...entry, reason: data.reason };
    case 'DeclarationWithdrawn':
      return data.why ? { ...entry, reason: data.why } : entry;
    case 'PartInvited':
    case 'PartTaken':
    case 'PartGivenBack':
      return { ...entry, reason: data.part };
    case 'FileAttached':
      return { ...entry, reason: data.kind };
    case 'DeclarationAccepted':
      return data.rule ? { ...entry, reason: data.rule } : entry;
    default:
      return entry;
  }
}
