import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../shared/domain/place.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { DeviceTokens } from '../device-tokens.js';
import { Device } from '../device.entity.js';
import type { IdentityEvent } from '../domain/identity-events.js';

/** The token is not part of the answer that is kept for a retry: it is made again from the device's id. */
export class RegisterDevice extends Command<Committed<{ readonly device: string }>> {
  constructor(
    readonly name: string,
    readonly gate: Gate,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterDevice)
export class RegisterDeviceHandler implements ICommandHandler<RegisterDevice> {
  constructor(
    private readonly state: StateCommand,
    private readonly tokens: DeviceTokens,
  ) {}

  execute({ name, gate, context }: RegisterDevice) {
    return this.state.run(
      context,
      async (tx, outbox) => {
        const id = uuidv7();
        await tx.insert(Device, { id, name, gate, tokenHash: this.tokens.hashOf(this.tokens.tokenOf(id)) });
        const event: IdentityEvent = { type: 'DeviceRegistered', data: { device: id, gate } };
        outbox({ stream: `device-${id}`, event });
        return { device: id };
      },
      201,
    );
  }
}
