import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { Device } from '../../device.entity.js';
import type { DisplayLayout } from '../../domain/display.js';
import type { IdentityEvent } from '../../domain/identity-events.js';
import { refuse } from '../../identity-problems.js';
import { orTaken } from '../../unique.js';

/** What of a display is to be otherwise; an empty zone is the whole gate. */
export interface DisplayChanges {
  readonly name?: string | undefined;
  readonly layout?: DisplayLayout | undefined;
  readonly zone?: string | undefined;
  readonly speaks?: boolean | undefined;
}

export class ChangeDisplay extends Command<Committed<{ readonly device: string }>> {
  constructor(
    readonly device: string,
    readonly changes: DisplayChanges,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeDisplay)
export class ChangeDisplayHandler implements ICommandHandler<ChangeDisplay> {
  constructor(private readonly state: StateCommand) {}

  /** Throws `not-found`, `device-yard-missing`, `zone-has-speaker`. */
  execute({ device: id, changes: { name, layout, zone, speaks }, context }: ChangeDisplay) {
    return this.state.run(context, async (tx, outbox) => {
      const device = await tx.findOne(Device, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!device || device.kind !== 'DISPLAY' || device.revokedAt) throw refuseAtDoor('not-found');
      if (layout === 'YARD' && device.yard === null) throw refuse('device-yard-missing');
      if (name !== undefined) device.name = name;
      if (layout !== undefined) device.layout = layout;
      if (zone !== undefined) device.zone = zone === '' ? null : zone;
      if (speaks !== undefined) device.speaks = speaks;
      await orTaken(tx.save(device), () => refuse('zone-has-speaker'));
      const event: IdentityEvent = {
        type: 'DisplayChanged',
        data: {
          device: id,
          gate: device.gate,
          speaks: device.speaks,
          ...(device.layout !== null && { layout: device.layout }),
        },
      };
      outbox({ stream: `device-${id}`, event });
      return { device: id };
    });
  }
}
