import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type StatesOf,
} from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { SHIFTS, shiftAt } from '../../../gates/index.js';
import { callByHand } from '../../calling/call-ticket/call-by-hand.js';
import { CallTicket } from '../../calling/call-ticket/call-ticket.handler.js';
import type { WrittenBeside } from '../../calling/call-ticket/call-way.js';
import { CallToYard } from '../../calling/call-to-yard/call-to-yard.handler.js';
import type { OutOfTurnGround } from '../../domain/out-of-turn-events.js';
import { callOutOfTurn, type OutOfTurn } from '../../domain/out-of-turn.js';
import type { Ticket } from '../../domain/ticket.js';
import { isLast } from '../../penalties/goes-last.js';
import { outOfTurnAnswer, type CalledOutOfTurnAnswer } from '../out-of-turn.answer.js';
import { outOfTurnStream } from '../out-of-turn-stream.js';
import { ticketStream } from '../../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { OUT_OF_TURN } from '../../settings/out-of-turn.setting.js';

/** Why it goes before others. `note` is free text and goes sealed. */
export interface OutOfTurnTold {
  readonly ground: OutOfTurnGround;
  readonly order?: string | undefined;
  readonly note?: string | undefined;
}

/** Calls a vehicle before its turn, to a lane or out of a park to the gate yard (`to`). */
export class CallOutOfTurn extends Command<Committed<CalledOutOfTurnAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly ticket: string,
    readonly to: string,
    readonly told: OutOfTurnTold,
  ) {
    super();
  }
}

@CommandHandler(CallOutOfTurn)
export class CallOutOfTurnHandler implements ICommandHandler<CallOutOfTurn> {
  constructor(
    private readonly store: EventStore,
    private readonly commands: CommandBus,
  ) {}

  /** A call as any other, with the same guards; the ground and the time for the second person stand in the same append. */
  async execute({ context, ticket, to, told }: CallOutOfTurn): Promise<Committed<CalledOutOfTurnAnswer>> {
    const [{ state }, { position }] = await Promise.all([this.store.load(ticketStream(ticket)), this.store.head()]);
    if (!state) throw refuseAtDoor('not-found');
    const policy = await this.store.load(settingStream(CALLING_POLICY, state.facts.gate));
    const chosen = { ticket: state, penalty: await isLast(this.store, state) };
    const byHand = callByHand(chosen, to, position, context.now, (at) => policyAt(policy.state, at));
    const choice = { ...byHand, rule: 'OUT_OF_TURN' };
    const Call = choice.stage === 'YARD' ? CallToYard : CallTicket;
    const beside = besideCall(state, { to, stage: choice.stage }, told, context);
    const done = await this.commands.execute(new Call(choice, 'OUT_OF_TURN', told.ground, context, beside));
    return done as Committed<CalledOutOfTurnAnswer>;
  }
}

function besideCall(
  { facts: { gate, direction, ticket, code } }: Ticket,
  { to, stage }: { readonly to: string; readonly stage: OutOfTurn['stage'] },
  { ground, order, note }: OutOfTurnTold,
  { by, now }: CommandContext,
): WrittenBeside {
  const call = uuidv7();
  const ref = `out-of-turn-${call}`;
  const streams = {
    outOfTurn: { ...outOfTurnStream(call), fresh: true },
    outOfTurnRules: settingStream(OUT_OF_TURN, gate),
    shifts: settingStream(SHIFTS, gate),
  };
  const where = { gate, direction, ticket, code, lane: to, stage };
  const why = { ground, ...(order !== undefined && { order }), ...(note !== undefined && { note: ref }) };
  return {
    streams,
    decide: ({ outOfTurnRules, shifts }: StatesOf<typeof streams>) => {
      const shift = shiftAt(inForce(shifts, now), now);
      const called = { call, ...where, ...why, by: by.id };
      return { outOfTurn: callOutOfTurn(called, inForce(outOfTurnRules, now), shift.to, now) };
    },
    answer: ({ outOfTurn }: StatesOf<typeof streams>) => ({ outOfTurn: outOfTurnAnswer(outOfTurn as OutOfTurn) }),
    personal: note === undefined ? [] : [{ ref, subject: ref, content: { text: note } }],
  };
}
