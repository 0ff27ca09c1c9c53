import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { acceptedValueAnswer, type AcceptedValueAnswer } from '../accepted-value.answer.js';
import { AcceptedAtGate, acceptedValuesOf } from '../accepted-values.js';
import { officerAtGate } from '../declaration-access.js';
import type { AcceptedKind, AcceptReason } from '../domain/accepted-value-events.js';
import { acceptValue, refusedFor, type AcceptedValue } from '../domain/accepted-values.js';
import { bare } from '../domain/checked.js';
import { refuse } from '../domain/declaration-problems.js';
import { ACCEPTED_VALUES } from '../settings/accepted-values.setting.js';

/** An officer has seen that a refused value stands so on the thing. Value and note go sealed. */
export class AcceptValue extends Command<Committed<AcceptedValueAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly kind: AcceptedKind,
    readonly value: string,
    readonly reason: AcceptReason,
    readonly note?: string,
  ) {
    super();
  }
}

const DAY_MS = 86_400_000;

@CommandHandler(AcceptValue)
export class AcceptValueHandler implements ICommandHandler<AcceptValue> {
  constructor(
    private readonly store: EventStore,
    private readonly values: AcceptedAtGate,
  ) {}

  /** Throws `value-not-refused`, `value-accepted-already`, `not-allowed` for who is posted nowhere. */
  execute({ context, kind, value, reason, note }: AcceptValue): Promise<Committed<AcceptedValueAnswer>> {
    const { by, now } = context;
    const { gate, agency } = officerAtGate(by);
    const code = refusedFor(kind, value);
    if (!code) throw refuse('value-not-refused');
    const accepted = uuidv7();
    const details = `accepted-value-${accepted}`;
    const at = now.toISOString();
    const said = { accepted, gate, agency, kind, key: this.values.keyOf(kind, value), code, reason, details };
    return this.store.execute({
      context,
      streams: { values: acceptedValuesOf(gate), rules: settingStream(ACCEPTED_VALUES, gate, agency) },
      decide: ({ values, rules }) => {
        const until = new Date(now.getTime() + inForce(rules, now).days * DAY_MS).toISOString();
        return { values: acceptValue(values, { ...said, by: by.id, at, until }) };
      },
      answer: ({ values }) => acceptedValueAnswer(values.get(accepted) as AcceptedValue, at),
      personal: [{ ref: details, subject: details, content: { value: bare(value), ...(note && { note }) } }],
      status: 201,
    });
  }
}
