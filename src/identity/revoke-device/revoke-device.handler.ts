import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../shared/http/http-problems.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Device } from '../device.entity.js';
import type { IdentityEvent } from '../domain/identity-events.js';

export class RevokeDevice extends Command<Committed<{ readonly device: string }>> {
  constructor(
    readonly device: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RevokeDevice)
export class RevokeDeviceHandler implements ICommandHandler<RevokeDevice> {
  constructor(private readonly state: StateCommand) {}

  execute({ device: id, context }: RevokeDevice) {
    return this.state.run(context, async (tx, outbox) => {
      const device = await tx.findOne(Device, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!device) throw refuse('not-found');
      if (device.revokedAt) return { device: id };
      device.revokedAt = new Date(Date.now());
      await tx.save(device);
      const event: IdentityEvent = { type: 'DeviceRevoked', data: { device: id, gate: device.gate } };
      outbox({ stream: `device-${id}`, event });
      return { device: id };
    });
  }
}
