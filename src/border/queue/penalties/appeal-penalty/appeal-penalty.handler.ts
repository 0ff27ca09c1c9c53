import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { acceptedDeclaration, type DeclarationView } from '../../../declarations/index.js';
import type { AppealReason } from '../../domain/no-show-reasons.js';
import { fileAppeal } from '../../domain/penalty-appeal.js';
import { endOfWorkingDays } from '../../domain/working-days.js';
import { appealStatementOf } from '../appeal-texts.js';
import { penaltyDecided, penaltyIn } from '../on-penalty.js';
import type { PenaltyDecided } from '../penalty-decided.answer.js';
import { PenaltyRows } from '../penalty-list/penalty-rows.js';
import { conductStream } from '../../queue-streams.js';
import { NO_SHOW_RULES } from '../../settings/no-show-rules.setting.js';
import { PUBLIC_HOLIDAYS } from '../../settings/public-holidays.setting.js';

export interface AppealTold {
  readonly reason: AppealReason;
  readonly statement: string;
  readonly attachment?: string;
  readonly noShow?: string;
}

/** A firm appeals a penalty. */
export class AppealPenalty extends Command<Committed<PenaltyDecided>> {
  constructor(
    readonly penalty: string,
    readonly told: AppealTold,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AppealPenalty)
export class AppealPenaltyHandler implements ICommandHandler<AppealPenalty> {
  constructor(
    private readonly store: EventStore,
    private readonly rows: PenaltyRows,
  ) {}

  /**
   * Guarded by the rules and holidays from which its term is taken. The text is sealed beside it. Throws `not-found`,
   * `wrong-gate`, and what {@link fileAppeal} throws.
   */
  async execute({ penalty, told, context }: AppealPenalty): Promise<Committed<PenaltyDecided>> {
    const { subject, ofWhom, atGate, firm } = await this.rows.own(penalty, context.by);
    const { now, by } = context;
    const { statement: text, ...said } = told;
    const appeal = uuidv7();
    const statement = appealStatementOf(appeal);
    const conducted = conductStream(subject, ofWhom);
    // A no-show keeps its declaration.
    const { state: before } = await this.store.load(conducted);
    const contested = told.noShow ?? penaltyIn(before, penalty).noShow;
    const declaration = before.noShows.find(({ noShow }) => noShow === contested)?.declaration;
    return this.store.execute({
      context: onBehalfOf(context, firm),
      streams: {
        conduct: conducted,
        declared: acceptedDeclaration(declaration ?? 'none'),
        rules: settingStream(NO_SHOW_RULES, atGate),
        holidays: settingStream(PUBLIC_HOLIDAYS),
      },
      decide: ({ conduct, declared, rules, holidays }) => {
        const { appealWorkingDays } = inForce(rules, now);
        const decideBy = endOfWorkingDays(now, appealWorkingDays, inForce(holidays, now).days).toISOString();
        const filed = { ...said, appeal, statement, by: by.id, at: now.toISOString(), decideBy };
        const wanted = by.firm === undefined ? filed : { ...filed, firm: by.firm };
        return { conduct: fileAppeal(penaltyIn(conduct, penalty), wanted, filesOf(declared)) };
      },
      answer: ({ conduct }) => penaltyDecided(penaltyIn(conduct, penalty)),
      personal: [{ ref: statement, subject: `firm-${by.firm ?? firm}`, content: { text } }],
      status: 201,
    });
  }
}

function filesOf(declared: DeclarationView): string[] {
  return declared?.attached?.map(({ file }) => file) ?? [];
}
