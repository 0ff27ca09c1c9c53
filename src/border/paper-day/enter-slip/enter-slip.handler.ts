import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { agencyOf } from '../../clearance/index.js';
import { DeclarationById } from '../../declarations/index.js';
import { prefixOf } from '../../gates/index.js';
import { readSlipNumber, wasPrinted, type SlipNumber } from '../domain/packs.js';
import type { SlipTold } from '../domain/paper-events.js';
import { refuse } from '../domain/paper-problems.js';
import { enterSlip, standingAlike, type Slip } from '../domain/slip.js';
import { requireMayEnter } from '../paper-access.js';
import { packsOf, slipOf } from '../paper-streams.js';
import { slipAnswer, type SlipAnswer } from '../slip.answer.js';
import { PAPER_DAY } from '../settings/paper-day.setting.js';

/** Somebody types what was done on paper, by the number of the slip. */
export class EnterSlip extends Command<Committed<SlipAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly slip: string,
    readonly told: SlipTold,
  ) {
    super();
  }
}

@CommandHandler(EnterSlip)
export class EnterSlipHandler implements ICommandHandler<EnterSlip> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /**
   * Taken first, carried out afterwards by a reaction: what contradicts is kept and listed, never lost and never applied in
   * silence. Throws `slip-unknown`, `slip-not-yours`, `slip-time-wrong`, `not-found`, `wrong-gate`, `wrong-yard`.
   */
  async execute({ context, slip, told }: EnterSlip): Promise<Committed<SlipAnswer>> {
    const { by, now } = context;
    const { gate } = by;
    if (!gate) throw refuseAtDoor('not-allowed');
    const as = requireMayEnter(by, told);
    const number = numberAt(slip, gate);
    await this.requireOfGate(by, told.declaration);
    const agency = agencyOf(by);
    const entry = uuidv7();
    const at = now.toISOString();
    return this.store.execute({
      context,
      streams: { slip: slipOf(slip), packs: packsOf(gate, number.day), rules: settingStream(PAPER_DAY, gate) },
      decide: ({ slip: before, packs, rules }) => {
        if (!wasPrinted(packs, number)) throw refuse('slip-unknown');
        const { enterWithinHours } = inForce(rules, now);
        const age = now.getTime() - Date.parse(told.happenedAt);
        if (age < 0 || age > enterWithinHours * 3_600_000) throw refuse('slip-time-wrong', { hours: enterWithinHours });
        return {
          slip: enterSlip(before, told, { slip, entry, gate, by: by.id, as, ...(agency && { of: agency }), at }),
        };
      },
      answer: ({ slip: after }) => slipAnswer(slip, entryOf(after, entry, told)),
      status: 201,
    });
  }

  /** The vehicle is one of the gate, as far as the person may know. */
  private async requireOfGate(by: Principal, declaration: string): Promise<void> {
    await this.questions.execute(new DeclarationById(by, declaration));
  }
}

function numberAt(slip: string, gate: Gate): SlipNumber {
  const number = readSlipNumber(slip);
  if (!number || number.prefix !== prefixOf(gate)) throw refuse('slip-unknown');
  return number;
}

/** This entry, or the one that said the same before. */
function entryOf(slip: Slip, entry: string, told: SlipTold) {
  const found = slip.find((each) => each.entry === entry) ?? standingAlike(slip, told);
  if (!found) throw new Error('A slip was entered and is not there');
  return found;
}
