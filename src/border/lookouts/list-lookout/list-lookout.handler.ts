import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { LEGAL_REASONS } from '../../clearance/index.js';
import type { LookoutKind } from '../domain/lookout-events.js';
import { refuse } from '../domain/lookout-problems.js';
import { listLookout, type Lookout } from '../domain/lookouts.js';
import { listOf, lookoutsOf } from '../lookout-access.js';
import { LookoutKeys } from '../lookout-keys.js';
import { LOOKOUT_RULES_SETTING } from '../settings/lookout-rules.setting.js';
import { lookoutAnswer, type LookoutAnswer } from '../lookout.answer.js';

/** What is looked for, as its head types it; value and reason go sealed. Instants are ISO. */
export interface LookoutTold {
  readonly kind: LookoutKind;
  readonly value: string;
  readonly reason: string;
  readonly order: string;
  readonly from?: string;
  readonly until: string;
  readonly hold?: string;
}

/** Puts a value on the list of the head's agency at his gate. */
export class ListLookout extends Command<Committed<LookoutAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly told: LookoutTold,
  ) {
    super();
  }
}

@CommandHandler(ListLookout)
export class ListLookoutHandler implements ICommandHandler<ListLookout> {
  constructor(
    private readonly store: EventStore,
    private readonly keys: LookoutKeys,
  ) {}

  /** Throws `lookout-value-invalid`, `lookout-reason-unknown`, `lookout-too-long`. */
  execute({ context, told }: ListLookout): Promise<Committed<LookoutAnswer>> {
    const { gate, agency } = listOf(context.by);
    const { kind, value, reason, order, until, hold } = told;
    const key = this.keys.of(kind, value);
    if (!key)
      throw refuse('lookout-value-invalid', {}, [
        { path: 'value', code: 'field-invalid', severity: 'error', parameters: { constraint: kind } },
      ]);
    const legal = Object.keys(LEGAL_REASONS[agency]);
    if (hold !== undefined && !legal.includes(hold))
      throw refuse('lookout-reason-unknown', { allowed: legal.join(', ') });
    const at = context.now.toISOString();
    const lookout = uuidv7();
    const details = `lookout-${lookout}`;
    const listed = {
      lookout,
      gate,
      agency,
      kind,
      key,
      order,
      from: told.from ?? at,
      until,
      details,
      by: context.by.id,
      at,
    };
    return this.store.execute({
      context,
      streams: {
        lookouts: lookoutsOf(gate, agency),
        rules: settingStream(LOOKOUT_RULES_SETTING, gate, agency),
      },
      decide: ({ rules }) => ({
        lookouts: listLookout({ ...listed, ...(hold && { hold }) }, inForce(rules, context.now)),
      }),
      answer: ({ lookouts }) => lookoutAnswer(lookouts.get(lookout) as Lookout, at),
      personal: [{ ref: details, subject: details, content: { value, reason } }],
      status: 201,
    });
  }
}
