import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { YardById } from '../../border/gates/index.js';
import type { Agency, Gate } from '../../shared/domain/place.js';
import type { DeviceKind } from '../../shared/domain/roles.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { DeviceTokens } from '../device-tokens.js';
import { Device } from '../device.entity.js';
import { refuse } from '../identity-problems.js';
import type { IdentityEvent } from '../domain/identity-events.js';

/** A device as it is set up. A camera and a kiosk stand in a yard; a booth is an agency's, or the board's. */
export interface DeviceToSetUp {
  readonly name: string;
  readonly gate: Gate;
  readonly kind: DeviceKind;
  readonly yard?: string;
  readonly agency?: Agency;
}

const IN_A_YARD: readonly DeviceKind[] = ['CAMERA', 'KIOSK'];

/** The token is not part of the answer that is kept for a retry: it is made again from the device's id. */
export class RegisterDevice extends Command<Committed<{ readonly device: string }>> {
  constructor(
    readonly set: DeviceToSetUp,
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
    private readonly queries: QueryBus,
  ) {}

  /** Throws `device-yard-missing` and `device-yard-unknown`. */
  async execute({ set: { name, gate, kind, yard, agency }, context }: RegisterDevice) {
    if (IN_A_YARD.includes(kind) && yard === undefined) throw refuse('device-yard-missing');
    // No guard is needed between this look and the row: a yard is never taken away.
    if (yard !== undefined && (await this.queries.execute(new YardById(yard)))?.gate !== gate)
      throw refuse('device-yard-unknown', { yard });
    return this.state.run(
      context,
      async (tx, outbox) => {
        const id = uuidv7();
        await tx.insert(Device, {
          id,
          name,
          gate,
          kind,
          yard: yard ?? null,
          agency: agency ?? null,
          tokenHash: this.tokens.hashOf(this.tokens.tokenOf(id)),
        });
        const event: IdentityEvent = {
          type: 'DeviceRegistered',
          data: {
            device: id,
            gate,
            ...(kind !== 'DISPLAY' && { kind }),
            ...(yard !== undefined && { yard }),
            ...(agency !== undefined && { agency }),
          },
        };
        outbox({ stream: `device-${id}`, event });
        return { device: id };
      },
      201,
    );
  }
}
