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
import {
  allocateDeclared,
  carriageOf,
  endAllocation,
  type Carrier,
  type CustomsGoods,
  type CustomsStanding,
} from '../customs/index.js';
import {
  acceptedDeclaration,
  missingFrom,
  requireNothing,
  type DeclarationView,
  type DeclaredFacts,
  type Missing,
  waitsForFirst,
} from '../declarations/index.js';
import type { Agency, Gate } from '../../shared/domain/place.js';
import { agencyModes } from './agency-modes.js';
import { lookingWhereNeeded, type AtTheYard } from './at-the-yard.js';
import { LastCarried, carriedBy, type CarriedCustoms } from './carried-customs.js';
import { answerOf, type ClearanceAnswer } from './clearance.answer.js';
import { modeAt, notTracked, requireSource, type AgencyModes, type DecisionSource } from './domain/agency-modes.js';
import type { DeclarationNow } from './domain/clear-vehicle.js';
import { clearanceFold, clearanceStream, type Clearance, type OpenedClearance } from './domain/clearance.js';
import type { ClearanceEvent } from './domain/clearance-events.js';
import type { RulesAt } from './domain/check-rules.js';
import { alignWithCustoms } from './domain/customs-stop.js';
import type { AcceptedContent } from './domain/open-clearance.js';
import { checkRuleStreams, rulesOf } from './settings/required-checks.setting.js';
import { requireVisible, viewerOf } from './clearance-access.js';

/** One command on one clearance; the declaration is folded beside it, so that nothing is decided on a content that changed. */
export interface DeskCommand {
  readonly context: CommandContext;
  readonly declaration: string;
  readonly decide: (clearance: Clearance, declaration: DeclarationNow) => readonly ClearanceEvent[];
  /** Of a decision that lets a vehicle through or fails it: whose, and where it comes from. The agency's mode says whether it may. */
  readonly deciding?: { readonly agency: Agency; readonly source: DecisionSource };
  /** The agency whose officer goes by what is declared: nothing that it looks at may be missing. */
  readonly toldTo?: Agency;
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
  private readonly carried = new LastCarried();

  constructor(private readonly store: EventStore) {}

  async find(declaration: string): Promise<Clearance> {
    return (await this.store.load(ownStream(declaration))).state;
  }

  carryOut(command: DeskCommand): Promise<Committed<ClearanceAnswer>> {
    const { decide } = command;
    return this.carryOutWith({ ...command, also: {}, decide: (of, declared) => ({ clearance: decide(of, declared) }) });
  }

  /** With further streams that are looked at or written in the same append. What customs says of its load is guarded. */
  carryOutWith<Also extends Streams>(command: DeskCommandWith<Also>): Promise<Committed<ClearanceAnswer>> {
    const { declaration } = command;
    return lookingWhereNeeded((yard) =>
      this.carried.attempt(declaration, (carried) => this.attempt(command, carried, yard)),
    );
  }

  private attempt<Also extends Streams>(
    command: DeskCommandWith<Also>,
    carried: CarriedCustoms,
    yard: AtTheYard,
  ): Promise<Committed<ClearanceAnswer>> {
    const { context, declaration, also, decide, deciding, toldTo, personal } = command;
    return this.store.execute<Streams, ClearanceAnswer>({
      context,
      streams: { ...also, ...carried.records(), ...vehicleStreams(declaration), ...yard.streams(declaration) },
      decide: (states) => {
        const { clearance, declared, found, modes } = states as VehicleStates;
        if (clearance) requireVisible(clearance, context.by);
        const numbers = carriedBy(declared?.facts, found, clearance);
        carried.require(numbers);
        const standing = carried.standing(states, numbers, declared?.facts.channel);
        const now = nowOf(declared, standing);
        const here = yard.of(states, clearance, deciding && toldTo);
        const decided = decide(clearance, now && { ...now, ...here }, states as StatesOf<Also>);
        if (toldTo && declared) requireNothing(untold(declared.facts, found, toldTo));
        if (deciding && clearance) {
          const { agency, source } = deciding;
          requireSource(modeAt(modes, clearance.gate, agency, context.now.toISOString()), agency, source);
        }
        return decided;
      },
      answer: (after) => answerOf(after['clearance'] as OpenedClearance, viewerOf(context.by)),
      ...(personal && { personal }),
    });
  }

  /**
   * Follows an accepted content; nobody is asked, nothing is answered. The vehicle is allocated to the customs
   * declarations that it names in the same append, and freed of those that it no longer names.
   */
  async followContent(
    context: CommandContext,
    given: ContentToFollow,
    decide: (clearance: Clearance, content: AcceptedContent, rulesAt: RulesAt) => readonly ClearanceEvent[],
  ): Promise<void> {
    const { declaration } = given.content;
    await this.carried.attempt(
      declaration,
      (carried) =>
        this.store.execute<Streams, object>({
          context,
          streams: {
            ...carried.records(),
            ...carried.goods(),
            ...carriageStreams(declaration),
            modes: agencyModes(),
            ...checkRuleStreams(given.content.gate),
          },
          decide: (states) => {
            const { clearance, found, modes } = states as VehicleStates;
            const named = given.content.customs ?? [];
            const numbers = [...new Set([...named, ...carriedBy(undefined, found, clearance)])];
            const before = clearance?.customs ?? [];
            carried.require([...numbers, ...before]);
            const { channel: _, ...content } = given.content;
            const { channel, cleared } = carried.standing(states, numbers, given.content.channel);
            const atGate = modesOf(modes, given.content.gate, given.at, cleared);
            // A number that a correction took away still stops the vehicle: nobody slips out of a stop order.
            const { stopped } = carried.standing(states, [...new Set([...numbers, ...before])], undefined);
            const said = { ...content, ...(channel && { channel }), stopped, ...atGate };
            const events = decide(clearance, said, rulesOf(states));
            const follows = events.some(({ type }) => type === 'ClearanceOpened' || type === 'ChecksReopened');
            const goods = carried.goodsEvents(states, (customs, goods) => {
              if (!follows) return [];
              const carrier = { ...given.carrier, firm: clearance?.firm ?? given.carrier.firm };
              if (named.includes(customs)) return allocateDeclared(goods, customs, carrier, given.at);
              return endAllocation(goods, customs, declaration, given.at, 'DECLARED');
            });
            return { ...goods, clearance: events };
          },
          answer: () => ({}),
        }),
      given.content.customs,
    );
  }

  /** The declaration ended before the vehicle went: it no longer carries anything. */
  async close(
    context: CommandContext,
    declaration: string,
    at: string,
    decide: (clearance: Clearance) => readonly ClearanceEvent[],
  ): Promise<void> {
    await this.carried.attempt(declaration, (carried) =>
      this.store.execute<Streams, object>({
        context,
        streams: { ...carried.goods(), ...carriageStreams(declaration) },
        decide: (states) => {
          const { clearance, found } = states as VehicleStates;
          const events = decide(clearance);
          if (events.length === 0) return {};
          carried.require([...(clearance?.customs ?? []), ...found]);
          const end = (customs: string, goods: CustomsGoods) => endAllocation(goods, customs, declaration, at, 'ANY');
          return { ...carried.goodsEvents(states, end), clearance: events };
        },
        answer: () => ({}),
      }),
    );
  }

  /** Follows what customs said of a load; twice does no harm. */
  async alignWithCustoms(context: CommandContext, declaration: string, at: string): Promise<void> {
    const known = await this.find(declaration);
    if (!known) return;
    await this.carried.attempt(declaration, (carried) =>
      this.store.execute<Streams, object>({
        context,
        streams: { ...carried.records(), ...vehicleStreams(declaration), ...checkRuleStreams(known.gate) },
        decide: (states) => {
          const { clearance, declared, found, modes } = states as VehicleStates;
          if (!declared) return {};
          const numbers = carriedBy(declared.facts, found, clearance);
          carried.require(numbers);
          const { facts, revision } = declared;
          const { stopped, channel, cleared } = carried.standing(states, numbers, facts.channel);
          const cargo = { ...cargoOf(facts), ...(channel && { channel }) };
          const said = { stopped, revision, cargo, ...modesOf(modes, facts.gate, at, cleared) };
          return { clearance: alignWithCustoms(clearance, said, at, rulesOf(states)) };
        },
        answer: () => ({}),
      }),
    );
  }
}

/** An accepted content, who carries it and since when (ISO). */
export interface ContentToFollow {
  readonly content: AcceptedContent;
  readonly carrier: Carrier;
  readonly at: string;
}

interface VehicleStates {
  readonly clearance: Clearance;
  readonly declared: DeclarationView;
  /** Numbers that customs found on the vehicle. */
  readonly found: readonly string[];
  readonly modes: AgencyModes;
}

/** What the agencies' modes at a gate mean for the checks of a vehicle. `cleared`: customs' records say so of all that it carries. */
function modesOf(modes: AgencyModes, gate: Gate, at: string, cleared: boolean) {
  const byRecords = ['BY_INTERFACE', 'BY_FILE'].includes(modeAt(modes, gate, 'CUSTOMS', at));
  return { untracked: notTracked(modes, gate, at), clearedByRecords: cleared && byRecords };
}

function carriageStreams(declaration: string) {
  return { clearance: ownStream(declaration), found: carriageOf(declaration) };
}

function vehicleStreams(declaration: string) {
  const declared: StreamOf<DeclarationView> = acceptedDeclaration(declaration);
  return { ...carriageStreams(declaration), declared, modes: agencyModes() };
}

/** What an agency looks at and nobody has told; a number that customs found itself need not be. */
function untold({ missing = [] }: DeclaredFacts, found: readonly string[], agency: Agency): readonly Missing[] {
  return missingFrom(missing, agency).filter(({ path }) => !(found.length > 0 && path === 'customsDeclarations'));
}

function ownStream(declaration: string): StreamOf<Clearance, ClearanceEvent> {
  return { stream: clearanceStream(declaration), fold: clearanceFold };
}

function cargoOf({ direction, cargo, goods }: DeclaredFacts) {
  return { direction, cargo, goods: goods.map(({ hs }) => ({ hs })) };
}

function nowOf(view: DeclarationView, { channel, stopped }: CustomsStanding): DeclarationNow {
  if (!view) return undefined;
  const said = { ...(channel && { channel }), stopped: stopped.length > 0, waitsForFirst: waitsForFirst(view.facts) };
  const { goods, containers, trailer, vehicle, chassis } = view.facts;
  // New vehicles under their own power are known by their chassis: their plate, if any, is none yet.
  const load = { goods, containers, trailer: trailer !== undefined, plate: vehicle !== chassis?.[0] };
  return { accepted: view.status === 'ACCEPTED', revision: view.revision, load, ...said };
}
