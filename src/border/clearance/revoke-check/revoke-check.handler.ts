import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { refuse } from '../domain/clearance-problems.js';
import { clearanceStream, type Clearance } from '../domain/clearance.js';
import type { ClearanceEvent } from '../domain/clearance-events.js';
import { revokeCheck } from '../domain/decide-check.js';
import type { RevokeReason } from '../domain/reasons.js';
import { releaseReceipt } from '../domain/use-receipt.js';
import { sealedNote } from '../note.js';
import { receiptOf } from '../receipt-of.js';

/** Takes a decision back until the vehicle is gone; the receipt of a fee is free again. */
export class RevokeCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly reason: RevokeReason,
    readonly text?: string,
  ) {
    super();
  }
}

@CommandHandler(RevokeCheck)
export class RevokeCheckHandler implements ICommandHandler<RevokeCheck> {
  constructor(
    private readonly desk: ClearanceDesk,
    private readonly store: EventStore,
  ) {}

  async execute({ context, declaration, agency, reason, text }: RevokeCheck): Promise<Committed<ClearanceAnswer>> {
    const at = context.now.toISOString();
    const { personal, ...noted } = sealedNote(declaration, text);
    const decidedAt = await this.ownDecision(declaration, agency, context.by.id);
    const revoke = { by: context.by, agency, at, reason, ...noted, ...(decidedAt && { decidedAt }) };
    const found = await this.desk.find(declaration);
    const receipt = receiptOn(found, agency);
    if (!found || !receipt) {
      const decide = (clearance: Clearance) => {
        if (receiptOn(clearance, agency)) throw refuse('declaration-changed');
        return revokeCheck(clearance, revoke);
      };
      return this.desk.carryOut({ context, declaration, decide, personal });
    }
    const { gate } = found;
    return this.desk.carryOutWith({
      context,
      declaration,
      personal,
      also: { paid: receiptOf(gate, receipt) },
      decide: (clearance, _, { paid }) => {
        const events = revokeCheck(clearance, revoke);
        // Passed again with another receipt between the look and the decision.
        if (receiptOn(clearance, agency) !== receipt) throw refuse('declaration-changed');
        return { clearance: events, paid: releaseReceipt(paid, { gate, receipt, declaration, at }) };
      },
    });
  }

  /** When this person took the agency's last decision himself; who acts stands beside the events, not in them. */
  private async ownDecision(declaration: string, agency: Agency, person: string): Promise<string | undefined> {
    const events = await this.store.readStream(clearanceStream(declaration));
    const last = events.findLast(
      ({ type, data }) => DECIDED.includes(type) && (data as CheckDecided['data']).agency === agency,
    );
    return last?.metadata.actor === person ? (last.data as CheckDecided['data']).at : undefined;
  }
}

type CheckDecided = Extract<ClearanceEvent, { type: 'CheckPassed' | 'CheckFailed' | 'CheckWaived' }>;
const DECIDED: readonly string[] = ['CheckPassed', 'CheckFailed', 'CheckWaived'] satisfies ClearanceEvent['type'][];

function receiptOn(clearance: Clearance, agency: Agency): string | undefined {
  return clearance?.checks.find((check) => check.agency === agency)?.receipt;
}
