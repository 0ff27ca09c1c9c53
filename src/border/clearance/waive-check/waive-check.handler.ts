import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { WAIVERS } from '../settings/waivers.setting.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen } from '../domain/seen.js';
import { waiveCheck } from '../domain/decide-check.js';

/** An agency's head lets a check be, by a rule. */
export class WaiveCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: Seen,
    readonly rule: string,
  ) {
    super();
  }
}

@CommandHandler(WaiveCheck)
export class WaiveCheckHandler implements ICommandHandler<WaiveCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  /** By a ground that is open to the agency at the gate when it is waived. */
  async execute({ context, declaration, agency, seen, rule }: WaiveCheck): Promise<Committed<ClearanceAnswer>> {
    const known = await this.desk.find(declaration);
    if (!known) throw refuseAtDoor('not-found');
    const act = { by: context.by, agency, at: context.now.toISOString() };
    return this.desk.carryOutWith({
      context,
      declaration,
      also: { waivers: settingStream(WAIVERS, known.gate, agency) },
      deciding: { agency, source: 'OFFICER' },
      decide: (clearance, declared, { waivers }) => {
        const { grounds } = inForce(waivers, context.now);
        return {
          clearance: waiveCheck(clearance, declared, { ...act, seen: seen.revision, finds: seen.finds, rule }, grounds),
        };
      },
    });
  }
}
