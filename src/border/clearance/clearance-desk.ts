import { Injectable } from '@nestjs/common';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type EventsOf,
  type PersonalFact,
  type StatesOf,
  type StreamOf,
  type Streams,
} from '../../shared/event-store/types.js';
import { acceptedDeclaration, type DeclarationView } from '../declarations/index.js';
import { answerOf, type ClearanceAnswer } from './clearance.answer.js';
import type { DeclarationNow } from './domain/clear-vehicle.js';
import { clearanceFold, clearanceStream, type Clearance, type OpenedClearance } from './domain/clearance.js';
import type { ClearanceEvent } from './domain/clearance-events.js';
import { requireVisible, viewerOf } from './clearance-access.js';

/** One command on one clearance; the declaration is folded beside it, so that nothing is decided on a content that changed. */
export interface DeskCommand {
  readonly context: CommandContext;
  readonly declaration: string;
  readonly decide: (clearance: Clearance, declaration: DeclarationNow) => readonly ClearanceEvent[];
  readonly personal?: readonly PersonalFact[];
}

export interface DeskCommandWith<Also extends Streams> extends Omit<DeskCommand, 'decide'> {
  readonly also: Also;
  readonly decide: (
    clearance: Clearance,
    declaration: DeclarationNow,
    also: StatesOf<Also>,
  ) => { readonly clearance: readonly ClearanceEvent[] } & EventsOf<Also>;
}

/** Where clearances are decided. The answer is the clearance as the sender may see it. */
@Injectable()
export class ClearanceDesk {
  constructor(private readonly store: EventStore) {}

  async find(declaration: string): Promise<Clearance> {
    return (await this.store.load(ownStream(declaration))).state;
  }

  carryOut(command: DeskCommand): Promise<Committed<ClearanceAnswer>> {
    const { decide } = command;
    return this.carryOutWith({ ...command, also: {}, decide: (of, declared) => ({ clearance: decide(of, declared) }) });
  }

  /** With further streams that are looked at or written in the same append. */
  carryOutWith<Also extends Streams>(command: DeskCommandWith<Also>): Promise<Committed<ClearanceAnswer>> {
    const { context, declaration, also, decide, personal } = command;
    const declared: StreamOf<DeclarationView> = acceptedDeclaration(declaration);
    return this.store.execute<Streams, ClearanceAnswer>({
      context,
      streams: { ...also, clearance: ownStream(declaration), declared },
      decide: (states) => {
        const clearance = states['clearance'] as Clearance;
        if (clearance) requireVisible(clearance, context.by);
        return decide(clearance, nowOf(states['declared'] as DeclarationView), states as StatesOf<Also>);
      },
      answer: (after) => answerOf(after['clearance'] as OpenedClearance, viewerOf(context.by)),
      ...(personal && { personal }),
    });
  }

  /** Follows what happened to the declaration; nobody is asked, nothing is answered. */
  async follow(
    context: CommandContext,
    declaration: string,
    decide: (clearance: Clearance) => readonly ClearanceEvent[],
  ): Promise<void> {
    await this.store.execute({
      context,
      streams: { clearance: ownStream(declaration) },
      decide: ({ clearance }) => ({ clearance: decide(clearance) }),
      answer: () => ({}),
    });
  }
}

function ownStream(declaration: string): StreamOf<Clearance, ClearanceEvent> {
  return { stream: clearanceStream(declaration), fold: clearanceFold };
}

function nowOf(view: DeclarationView): DeclarationNow {
  if (!view) return undefined;
  const { channel } = view.facts;
  return { accepted: view.status === 'ACCEPTED', revision: view.revision, ...(channel && { channel }) };
}
