import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { agencyOf } from '../../clearance/index.js';
import { VehicleKey, declarationStream } from '../../declarations/index.js';
import { declaredTo } from '../domain/declared-to.js';
import type { EvidenceEvent, Subject, SubjectKind } from '../domain/evidence-events.js';
import type { Evidence } from '../domain/evidence.js';
import { refuse } from '../domain/evidence-problems.js';
import { evidenceAnswer, type EvidenceAnswer } from '../evidence.answer.js';
import { evidenceOf } from '../evidence-access.js';

/** What it is about, as it was typed. */
export interface SubjectTold {
  readonly kind: SubjectKind;
  readonly declaration?: string | undefined;
  readonly vehicle?: { readonly country: string; readonly plate: string } | undefined;
  readonly period?: { readonly from: Date; readonly to: Date } | undefined;
}

const MOST_MS = 31 * 86_400_000;

/** Asks for evidence by an order. `opened`: with what is sealed. */
export class AskEvidence extends Command<Committed<EvidenceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly order: string,
    readonly opened: boolean,
    readonly about: SubjectTold,
  ) {
    super();
  }
}

@CommandHandler(AskEvidence)
export class AskEvidenceHandler implements ICommandHandler<AskEvidence> {
  constructor(
    private readonly store: EventStore,
    private readonly keys: VehicleKey,
  ) {}

  /** Throws `evidence-subject-missing`, `not-found` for a declaration that never was of the gate. */
  async execute({ context, order, opened, about }: AskEvidence): Promise<Committed<EvidenceAnswer>> {
    const { by, now } = context;
    const whose = whoseOf(by);
    const subject = await this.subjectOf(about, whose.gate);
    const id = uuidv7();
    const byHead = by.roles.includes('AGENCY_HEAD');
    const asked: EvidenceEvent = {
      type: 'EvidenceAsked',
      data: { export: id, order, subject, opened, ...whose, by: by.id, byHead, at: now.toISOString() },
    };
    return this.store.execute({
      context,
      streams: { evidence: { ...evidenceOf(id), fresh: true } },
      decide: () => ({ evidence: [asked] }),
      answer: (after) => evidenceAnswer(after.evidence as Evidence),
      status: 201,
    });
  }

  private async subjectOf(
    { kind, declaration, vehicle, period }: SubjectTold,
    gate: Gate | undefined,
  ): Promise<Subject> {
    if (kind === 'DECLARATION' && declaration !== undefined) {
      const { state: gates } = await this.store.load({ stream: declarationStream(declaration), fold: declaredTo });
      if (gates.length === 0 || (gate !== undefined && !gates.includes(gate))) throw refuseAtDoor('not-found');
      return { kind, declaration };
    }
    if (kind === 'VEHICLE' && vehicle) return { kind, vehicle: this.keys.ofPlate(vehicle.country, vehicle.plate) };
    if (kind === 'PERIOD' && period) {
      const [from, to] = [period.from, period.to];
      if (from < to && to.getTime() - from.getTime() <= MOST_MS)
        return { kind, from: from.toISOString(), to: to.toISOString() };
    }
    throw refuse('evidence-subject-missing');
  }
}

/** An agency's people ask for their agency at their gate, the auditor for himself. */
function whoseOf(by: Principal): Pick<Evidence, 'agency' | 'gate'> {
  if (by.roles.includes('AUDITOR')) return {};
  const agency = agencyOf(by);
  if (!agency || !by.gate) throw refuseAtDoor('not-allowed');
  return { agency, gate: by.gate };
}
