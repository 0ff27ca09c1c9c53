import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { YardById } from '../../../border/gates/index.js';
import type { Gate } from '../../../shared/domain/place.js';
import { StateCommand } from '../../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { DeviceTokens } from '../../device-tokens.js';
import { Device } from '../../device.entity.js';
import { PAIRING_MINUTES, WRONG_CODES_BY_PERSON, mayBeClaimed, type DisplayLayout } from '../../domain/display.js';
import type { IdentityEvent } from '../../domain/identity-events.js';
import { refuse } from '../../identity-problems.js';
import { SignInBudgets } from '../../sign-in-budgets.js';
import { orTaken } from '../../unique.js';
import { DisplayPairing } from '../display-rows.entity.js';
import { Pairings } from '../pairings.js';

/** What a display is to be. */
export interface DisplayToSetUp {
  readonly name: string;
  readonly gate: Gate;
  readonly layout: DisplayLayout;
  readonly yard?: string;
  readonly zone?: string;
  readonly speaks: boolean;
}

export class ClaimDisplay extends Command<Committed<{ readonly device: string }>> {
  constructor(
    readonly code: string,
    readonly set: DisplayToSetUp,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ClaimDisplay)
export class ClaimDisplayHandler implements ICommandHandler<ClaimDisplay> {
  constructor(
    private readonly state: StateCommand,
    private readonly pairings: Pairings,
    private readonly tokens: DeviceTokens,
    private readonly budgets: SignInBudgets,
    private readonly queries: QueryBus,
  ) {}

  /** Throws `pairing-code-over`, `device-yard-missing`, `device-yard-unknown`, `zone-has-speaker`, `too-many-requests`. */
  async execute({ code, set, context }: ClaimDisplay) {
    const { gate, layout, yard } = set;
    if (layout === 'YARD' && yard === undefined) throw refuse('device-yard-missing');
    // No guard is needed between this look and the row: a yard is never taken away.
    if (yard !== undefined && (await this.queries.execute(new YardById(yard)))?.gate !== gate)
      throw refuse('device-yard-unknown', { yard });
    const lanes = [{ kind: 'PAIRING_CODE', of: context.by.id, limit: WRONG_CODES_BY_PERSON }] as const;
    await this.budgets.take(lanes);
    const done = await this.state.run(context, (tx, outbox) => this.claim(code, set, tx, outbox), 201);
    await this.budgets.giveBack(lanes);
    return done;
  }

  private async claim(
    code: string,
    { name, gate, layout, yard, zone, speaks }: DisplayToSetUp,
    ...[tx, outbox]: Parameters<Parameters<StateCommand['run']>[1]>
  ): Promise<{ readonly device: string }> {
    const codeKey = this.pairings.keyOf(code);
    // Locked, so that of two who type the same code at once the second finds it claimed.
    const lock = { mode: 'pessimistic_write' } as const;
    const pairing = codeKey ? await tx.findOne(DisplayPairing, { where: { codeKey }, lock }) : null;
    const now = Date.now();
    if (!pairing || !mayBeClaimed(pairing, new Date(now))) throw refuse('pairing-code-over');
    const id = uuidv7();
    const row = {
      id,
      name,
      gate,
      kind: 'DISPLAY',
      layout,
      yard: yard ?? null,
      zone: zone ?? null,
      speaks,
      tokenHash: this.tokens.hashOf(this.tokens.tokenOf(id)),
    } as const;
    await orTaken(tx.insert(Device, row), () => refuse('zone-has-speaker'));
    pairing.device = id;
    pairing.expiresAt = new Date(now + PAIRING_MINUTES * 60_000);
    await tx.save(pairing);
    const event: IdentityEvent = {
      type: 'DeviceRegistered',
      data: { device: id, gate, layout, ...(yard !== undefined && { yard }), ...(speaks && { speaks }) },
    };
    outbox({ stream: `device-${id}`, event });
    return { device: id };
  }
}
