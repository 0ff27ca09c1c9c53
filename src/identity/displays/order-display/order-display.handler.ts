import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { StateCommand } from '../../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { Device } from '../../device.entity.js';
import { ORDER_SECONDS, mayOrder, type DisplayOrderKind } from '../../domain/display.js';
import type { IdentityEvent } from '../../domain/identity-events.js';
import { DisplayOrder } from '../display-rows.entity.js';

export class OrderDisplay extends Command<Committed<{ readonly order: string }>> {
  constructor(
    readonly device: string,
    readonly kind: DisplayOrderKind,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(OrderDisplay)
export class OrderDisplayHandler implements ICommandHandler<OrderDisplay> {
  constructor(private readonly state: StateCommand) {}

  /** Throws `not-found`, `wrong-gate`. */
  execute({ device: id, kind, context }: OrderDisplay) {
    return this.state.run(
      context,
      async (tx, outbox) => {
        const device = await tx.findOneBy(Device, { id });
        if (!device || device.kind !== 'DISPLAY' || device.revokedAt) throw refuse('not-found');
        if (!mayOrder(context.by, device.gate)) throw refuse('wrong-gate');
        const order = uuidv7();
        const expiresAt = new Date(Date.now() + ORDER_SECONDS * 1_000);
        await tx.insert(DisplayOrder, { id: order, device: id, kind, expiresAt });
        const event: IdentityEvent = { type: 'DisplayOrdered', data: { device: id, gate: device.gate, kind } };
        outbox({ stream: `device-${id}`, event });
        return { order };
      },
      201,
    );
  }
}
