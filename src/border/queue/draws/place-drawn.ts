import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../shared/domain/problem.js';
import { fold } from '../../../shared/domain/decider.js';
import { EventStore, type CommandContext, type StreamOf } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { acceptedDeclaration, type DeclarationView } from '../../declarations/index.js';
import { calendarStream, carriedOf } from '../../gates/index.js';
import { requireHourOpen } from '../hour-open.js';
import { requireTold } from '../ticket-ready.js';
import { ChoiceOutdated } from '../choose-again.js';
import { leaveDraw, type DrawClaim, type DrawEntry } from '../domain/draw-entries.js';
import type { DrawEvent } from '../domain/draw-events.js';
import { drawPlaces, type Lot } from '../domain/draw.js';
import type { TicketCode } from '../domain/ticket-code.js';
import { refuse } from '../domain/slot-problems.js';
import { slotFold, slotId, takePlace, type Slot } from '../domain/slot.js';
import { drawnPlaces } from '../domain/slot-return.js';
import { bookTicket, placeIn } from '../domain/ticket-booking.js';
import type { TicketState } from '../domain/ticket.js';
import { codeStreams, freeCode, type CodeCandidates } from '../free-code.js';
import { drawClaimStream, drawEntriesStream, drawStream, slotStream, ticketStream } from '../queue-streams.js';
import { RandomCodes } from '../random-codes.js';
import { CALLING_POLICY, policyAt } from '../settings/calling-policy.setting.js';
import { DRAW_RULES } from '../settings/draw-rules.setting.js';
import { SLOT_RULES } from '../settings/slot-rules.setting.js';
import { placeHolderOf, requireAccepted, ticketFacts } from '../ticket-facts.js';

type Revealed = Extract<DrawEvent, { type: 'DrawRevealed' }>['data'];
type Told = Omit<Revealed, 'outcomes' | 'at'> & { readonly places: number };

/** Beyond the places that are drawn, so many more entrants are looked at, in case some cannot take theirs. */
const SPARE = 10;

/** One entrant with all that its booking touches, under names of its own. */
interface Candidate {
  readonly n: number;
  readonly entry: DrawEntry;
  readonly codes: CodeCandidates;
}

/** Gives the places of a draw to who comes first by lot: draw, places and tickets in one append. */
@Injectable()
export class PlaceDrawn {
  constructor(
    private readonly store: EventStore,
    private readonly codes: RandomCodes,
  ) {}

  /** @param lots in order */
  async carryOut(told: Told, lots: readonly Lot[], context: CommandContext): Promise<void> {
    const { draw, slot, gate, route, direction, places } = told;
    const hour = new Date(told.hour);
    const { now } = context;
    const { state: known } = await this.store.load(drawEntriesStream(slot));
    const candidates = await this.candidatesOf(lots, known, route, direction, places);
    const fixed = {
      draw: drawStream(draw),
      slot: slotStream(slot),
      entries: drawEntriesStream(slot),
      calendar: calendarStream(route, direction, hour),
      rules: settingStream(SLOT_RULES, gate),
      policy: settingStream(CALLING_POLICY, gate),
      draws: settingStream(DRAW_RULES, gate),
    };
    const streams = Object.fromEntries(candidates.flatMap((each) => Object.entries(streamsOf(each))));
    await this.store.execute({
      context,
      // Those of the candidates are read by their own names.
      streams: { ...streams, ...fixed },
      decide: (states) => {
        if (states.draw?.status !== 'COMMITTED') return {};
        const rules = inForce(states.rules, now);
        const { tolerance } = policyAt(states.policy, now);
        const place = placeIn(slot, hour, tolerance, rules);
        const events: Record<string, readonly object[]> = {};
        const left: object[] = [];
        const slotEvents = drawnPlaces(states.slot, draw, places, { at: now, rules: inForce(states.draws, now) });
        // Two candidates may have the same code by chance.
        const given = new Map<string, TicketCode>();
        let hourNow: Slot = fold(slotFold, slotEvents, states.slot);
        const take = (code: string): string | undefined => {
          const entry = states.entries.get(code);
          if (!entry) return 'not-found';
          const candidate = candidates.find((each) => each.entry.entry === code);
          // More were passed over than were looked at: look at more.
          if (!candidate) throw new ChoiceOutdated('Others come into question');
          const { n, codes } = candidate;
          const of = <T>(name: string) => (states as unknown as Record<string, T>)[`${name}${n}`] as T;
          try {
            const view = requireAccepted(of<DeclarationView>('declared'));
            const { facts } = view;
            requireTold(facts, 'BOOK');
            requireHourOpen(states.calendar, hour, carriedOf(facts));
            if (slotId(facts.route, facts.direction, facts.class, hour) !== slot) throw refuse('declaration-not-ready');
            const ticket = of<TicketState>('ticket');
            const codeStates = {
              code1: given.get(codes[0]) ?? of<TicketCode>('code1_'),
              code2: given.get(codes[1]) ?? of<TicketCode>('code2_'),
              code3: given.get(codes[2]) ?? of<TicketCode>('code3_'),
            };
            const own = ticket
              ? { code: ticket.facts.code, events: {} }
              : freeCode(codes, codeStates, entry.ticket, now);
            const booked = bookTicket(ticket, ticketFacts(entry.declaration, view, own.code, now), place);
            const holder = { ticket: entry.ticket, ...placeHolderOf(view) };
            if (!hourNow.facts) throw refuse('slot-full');
            const taken = takePlace(hourNow, { facts: hourNow.facts, ...holder, draw }, rules, now);
            hourNow = fold(slotFold, taken, hourNow);
            slotEvents.push(...taken);
            events[`ticket${n}`] = booked;
            for (const [name, codeTaken] of Object.entries(own.events)) events[`${name}_${n}`] = codeTaken;
            given.set(own.code, { ticket: entry.ticket, at: now.toISOString() });
            const gone = leaveDraw(states.entries, of<DrawClaim>('claim'), code, 'WON', now);
            left.push(...gone.entries);
            events[`claim${n}`] = gone.claim;
            return undefined;
          } catch (error) {
            if (error instanceof DomainError) return error.code;
            throw error;
          }
        };
        const outcomes = drawPlaces(lots, places, take);
        const { places: _, ...data } = told;
        const revealed = { type: 'DrawRevealed' as const, data: { ...data, outcomes, at: now.toISOString() } };
        return { ...events, draw: [revealed], slot: slotEvents, entries: left } as never;
      },
      answer: () => ({ draw }),
    });
  }

  private async candidatesOf(
    lots: readonly Lot[],
    entries: ReadonlyMap<string, DrawEntry>,
    route: string,
    direction: Told['direction'],
    places: number,
  ): Promise<Candidate[]> {
    const entered = lots.flatMap(({ entry }) => entries.get(entry) ?? []);
    // As many as can win, and those passed over before them.
    let open = places + SPARE;
    const found: Candidate[] = [];
    for (const [n, entry] of entered.entries()) {
      if (open === 0) break;
      const [declared, ticket] = await Promise.all([
        this.store.load(acceptedDeclaration(entry.declaration)),
        this.store.load(ticketStream(entry.ticket)),
      ]);
      const free = !ticket.state || ticket.state.status === 'RELEASED';
      if (free && declared.state?.status === 'ACCEPTED') open -= 1;
      found.push({ n, entry, codes: await this.codes.three(route, direction) });
    }
    return found;
  }
}

function streamsOf({ n, entry, codes }: Candidate): Record<string, StreamOf> {
  const { code1, code2, code3 } = codeStreams(codes);
  return {
    [`declared${n}`]: acceptedDeclaration(entry.declaration),
    [`ticket${n}`]: ticketStream(entry.ticket),
    [`claim${n}`]: drawClaimStream(entry.declaration),
    [`code1_${n}`]: code1,
    [`code2_${n}`]: code2,
    [`code3_${n}`]: code3,
  };
}
