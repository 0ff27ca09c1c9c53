import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen } from '../domain/seen.js';
import { passCheck } from '../domain/decide-check.js';
import { receiptNumber, useReceipt } from '../domain/use-receipt.js';
import { receiptOf } from '../receipt-of.js';

/** The last pass clears the vehicle in the same append. `receipt`: the fee's alone, and it pays once at a gate. */
export class PassCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: Seen,
    readonly receipt?: string,
  ) {
    super();
  }
}

@CommandHandler(PassCheck)
export class PassCheckHandler implements ICommandHandler<PassCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, seen, receipt: given }: PassCheck): Promise<Committed<ClearanceAnswer>> {
    const at = context.now.toISOString();
    const act = { by: context.by, agency, at, seen: seen.revision, finds: seen.finds };
    const { gate } = context.by;
    if (agency !== 'GATE_FEE' || !given || !gate) {
      return this.desk.carryOut({
        context,
        declaration,
        deciding: { agency, source: 'OFFICER' },
        toldTo: agency,
        decide: (clearance, declared) => passCheck(clearance, declared, act),
      });
    }
    const receipt = receiptNumber(given);
    return this.desk.carryOutWith({
      context,
      declaration,
      deciding: { agency, source: 'OFFICER' },
      toldTo: agency,
      also: { paid: receiptOf(gate, receipt) },
      decide: (clearance, declared, { paid }) => ({
        clearance: passCheck(clearance, declared, { ...act, receipt }),
        paid: useReceipt(paid, { gate, receipt, declaration, at }),
      }),
    });
  }
}
