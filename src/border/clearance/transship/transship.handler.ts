import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { VehicleKey, checkContainer } from '../../declarations/index.js';
import { at } from '../../../shared/domain/checked.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { transship } from '../domain/pass-the-border.js';
import { reported } from '../happened.js';

/** A vehicle that takes goods over, by its plate as it was read. */
export interface TakingVehicle {
  readonly country: 'VN' | 'CN' | 'OTHER';
  readonly plate: string;
  readonly container?: string;
  readonly seal?: string;
  readonly kg: number;
}

/** Goods go from the vehicle that brought them onto others. Plates go sealed; the log finds vehicles by their key. */
export class Transship extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly onto: readonly TakingVehicle[],
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(Transship)
export class TransshipHandler implements ICommandHandler<Transship> {
  constructor(
    private readonly desk: ClearanceDesk,
    private readonly vehicles: VehicleKey,
  ) {}

  /** Throws `invalid-request` for a container whose check digit is wrong. */
  async execute({ context, declaration, onto, happenedAt }: Transship): Promise<Committed<ClearanceAnswer>> {
    const wrong = onto.flatMap(({ container }, index) =>
      !container ? [] : at(`onto.${index}.container`, checkContainer(container)),
    );
    if (wrong.length > 0) throw refuse('invalid-request', {}, wrong);
    const sealed = onto.map(({ country, plate, container, seal, kg }) => {
      const ref = `plate-${uuidv7()}`;
      const load = { ...(container && { container: checkContainer(container).value }), ...(seal && { seal }) };
      return {
        taken: { ...load, vehicle: this.vehicles.ofPlate(country, plate), plate: ref, grams: kg * 1_000 },
        fact: { ref, subject: `declaration-${declaration}`, content: { country, plate } },
      };
    });
    const command = { ...reported(context, happenedAt), onto: sealed.map(({ taken }) => taken) };
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance) => transship(clearance, command),
      personal: sealed.map(({ fact }) => fact),
    });
  }
}
