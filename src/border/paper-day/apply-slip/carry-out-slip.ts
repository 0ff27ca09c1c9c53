import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import {
  ConfirmCrossing,
  FailCheck,
  HoldCheck,
  PassCheck,
  RecordDecision,
  clearanceOf,
  findsAt,
  type FailReason,
} from '../../clearance/index.js';
import { ticketOf as ticketIdOf } from '../../declarations/index.js';
import { gateStream, parkOf } from '../../gates/index.js';
import { Admit, CALL_LIMITS, CheckIn, ConfirmCall, ConfirmYardCall, ticketOf } from '../../queue/index.js';
import { refuse } from '../domain/paper-problems.js';
import type { SlipFact, SlipOutcome } from '../domain/paper-events.js';
import type { SlipEntry } from '../domain/slip.js';

/** Why a call was not the machine's. */
const WHY = 'MACHINE_DOWN';

/**
 * Carries out what a slip says by the commands that the line would have sent, as who wrote it and as of when it happened. Throws
 * what they refuse, and `slip-overtaken-by-record` when what happened later is known already.
 */
@Injectable()
export class CarryOutSlip {
  constructor(
    private readonly store: EventStore,
    private readonly commands: CommandBus,
  ) {}

  async carryOut(slip: string, entry: SlipEntry, context: CommandContext): Promise<SlipOutcome> {
    const at = new Date(entry.asOfNow ?? entry.happenedAt);
    const own = (what: string, now: Date = at): CommandContext => ({
      ...context,
      by: writerOf(entry),
      key: `${context.key}:${what}`,
      now,
    });
    // Broken off after it was done: it is told as it was.
    if (await this.store.answered(own(LAST[entry.fact]))) return 'DONE';
    switch (entry.fact) {
      case 'CHECK_IN':
        return this.checkIn(entry, own('call'), own('check-in'));
      case 'CALL':
        return this.call(entry, own('call'), context.now);
      case 'ADMISSION':
        return this.admit(entry, own('call'), own('admit'));
      case 'DECISION':
        return this.decide(slip, entry, own('decide'));
      default:
        return this.cross(entry, own('cross', context.now), at);
    }
  }

  /** Who came out of a park into the gate yard had been called to it: by the slip of the call, or on the same word. */
  private async checkIn(entry: SlipEntry, calling: CommandContext, context: CommandContext): Promise<SlipOutcome> {
    const { declaration, yard = '' } = entry;
    const id = ticketIdOf(declaration);
    const { state: ticket } = await this.store.load(ticketOf(id));
    if (ticket?.yard === yard && (await this.wasSeen(ticketOf(id).stream, yard, context.now))) return 'SAME';
    await this.requireNothingLater(ticketOf(id).stream, context.now);
    if (ticket?.status === 'HOLDING' && ticket.yard !== yard)
      await this.commands.execute(new ConfirmYardCall(yard, id, WHY, calling, true));
    await this.commands.execute(new CheckIn(declaration, yard, 'PAPER', context));
    return 'DONE';
  }

  /** A call whose time is over is evidence alone: carried out, its limits would count against who came. */
  private async call(entry: SlipEntry, context: CommandContext, now: Date): Promise<SlipOutcome> {
    const { declaration, lane, yard = '', gate } = entry;
    const id = ticketIdOf(declaration);
    const { state } = await this.store.load(ticketOf(id));
    if (state?.call?.lane === (lane ?? yard)) return 'SAME';
    const minutes =
      lane === undefined ? await this.parkAnswer(gate, state?.yard) : await this.laneAnswer(gate, context);
    if (now.getTime() - context.now.getTime() >= minutes * 60_000) return 'NOTED';
    await this.requireNothingLater(ticketOf(id).stream, context.now);
    const call =
      lane === undefined
        ? new ConfirmYardCall(yard, id, WHY, context, true)
        : new ConfirmCall(lane, id, WHY, context, true);
    await this.commands.execute(call);
    return 'DONE';
  }

  private async laneAnswer(gate: Gate, { now }: CommandContext): Promise<number> {
    const { state: limits } = await this.store.load(settingStream(CALL_LIMITS, gate));
    return inForce(limits, now).answer;
  }

  private async parkAnswer(gate: Gate, yard = ''): Promise<number> {
    const { state } = await this.store.load(gateStream(gate));
    // Not in a park, it is refused in a moment; until then no limit is known.
    return parkOf(Object.values(state.yards), yard)?.answerMinutes ?? Number.POSITIVE_INFINITY;
  }

  /** Seen there at this very moment, checked in or come from a park: the slip was typed after the machine knew. */
  private async wasSeen(stream: string, yard: string, at: Date): Promise<boolean> {
    const events = (await this.store.readStream(stream)) as { type: string; data: { at?: string; yard?: string } }[];
    return events.some(({ type, data }) => SEEN.includes(type) && data.yard === yard && data.at === at.toISOString());
  }

  /** Who drove into a lane had been called to it: by the slip of the call, or on the same word. */
  private async admit(entry: SlipEntry, calling: CommandContext, context: CommandContext): Promise<SlipOutcome> {
    const { declaration, lane = '' } = entry;
    const id = ticketIdOf(declaration);
    const { state } = await this.store.load(ticketOf(id));
    if (state?.status === 'ADMITTED' && state.inLane?.lane === lane) return 'SAME';
    await this.requireNothingLater(ticketOf(id).stream, context.now);
    if (state?.status === 'WAITING') await this.commands.execute(new ConfirmCall(lane, id, WHY, calling, true));
    await this.commands.execute(new Admit(lane, id, context));
    return 'DONE';
  }

  private async decide(slip: string, entry: SlipEntry, context: CommandContext): Promise<SlipOutcome> {
    const { declaration, agency = 'GATE_FEE', verdict = 'PASS', reason = '', receipt } = entry;
    const { state } = await this.store.load(clearanceOf(declaration));
    const check = state?.checks.find((each) => each.agency === agency);
    const decided = { PASS: 'PASSED', FAIL: 'FAILED', HOLD: 'ON_HOLD' } as const;
    if (check?.status === decided[verdict]) return 'SAME';
    const at = context.now.toISOString();
    // What was known of this check after the slip was written: reopened, decided, taken back.
    if (check && check.since > at) throw refuse('slip-overtaken-by-record');
    const seen = { revision: state?.revision ?? 1, finds: state ? findsAt(state, at) : 0 };
    if (entry.as === 'GATE_CLERK' || (entry.as === 'SUPERVISOR' && agency !== 'GATE_FEE')) {
      const told = { verdict, ...(reason && { reason }) };
      await this.commands.execute(new RecordDecision(context, declaration, agency, seen, told, slip));
    } else if (verdict === 'PASS') {
      await this.commands.execute(new PassCheck(context, declaration, agency, seen, receipt));
    } else if (verdict === 'FAIL') {
      await this.commands.execute(new FailCheck(context, declaration, agency, seen, reason as FailReason));
    } else {
      await this.commands.execute(new HoldCheck(context, declaration, agency, reason, 'being-checked'));
    }
    return 'DONE';
  }

  private async cross(entry: SlipEntry, context: CommandContext, at: Date): Promise<SlipOutcome> {
    const { declaration } = entry;
    const { state } = await this.store.load(clearanceOf(declaration));
    if (state?.crossedAt === at.toISOString()) return 'SAME';
    await this.commands.execute(new ConfirmCrossing(context, declaration, at.toISOString()));
    return 'DONE';
  }

  /** What happened after the slip was written, and is on record, contradicts it: the order of things would be another. */
  private async requireNothingLater(stream: string, at: Date): Promise<void> {
    const instant = at.toISOString();
    const events = (await this.store.readStream(stream)) as { type: string; data: { at?: string } }[];
    const later = events.some(
      ({ type, data }) => !FOLLOWS.includes(type) && data.at !== undefined && data.at > instant,
    );
    if (later) throw refuse('slip-overtaken-by-record');
  }
}

/** The command by which a slip is carried out at last. */
const LAST = {
  CHECK_IN: 'check-in',
  CALL: 'call',
  ADMISSION: 'admit',
  DECISION: 'decide',
  CROSSING: 'cross',
} as const satisfies Record<SlipFact, string>;

const SEEN = ['TicketCheckedIn', 'YardReached'];
/** What does not tell where the vehicle was: a booking, a correction. */
const FOLLOWS = ['TicketBooked', 'TicketMoved', 'TicketFactsChanged'];

/** Who wrote the slip down, in the role in which he did. */
function writerOf({ by: id, as, gate, of }: SlipEntry): Principal {
  return { id, roles: [as], gate, ...(of && { agency: of }) };
}
