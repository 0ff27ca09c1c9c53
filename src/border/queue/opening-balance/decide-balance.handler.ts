import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate, requireYard } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { GATE_PHASE } from '../../gates/index.js';
import { confirmBalance, openingBalancesOf, withdrawBalance, type BalanceStatus } from '../domain/opening-balance.js';

export interface DecidedBalance {
  readonly balance: string;
  readonly status: BalanceStatus;
}

/** A second person confirms a list of what stands in the yards, or somebody takes it back. */
export class DecideOpeningBalance extends Command<Committed<DecidedBalance>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly balance: string,
    readonly deed: 'CONFIRM' | 'WITHDRAW',
  ) {
    super();
  }
}

@CommandHandler(DecideOpeningBalance)
export class DecideOpeningBalanceHandler implements ICommandHandler<DecideOpeningBalance> {
  constructor(private readonly store: EventStore) {}

  /**
   * Who confirms has compared the list with every yard in it. Throws `not-found`, `wrong-gate`, `wrong-yard`, `gate-is-live`,
   * `opening-decided`, `opening-second-person`.
   */
  execute({ context, gate, balance, deed }: DecideOpeningBalance): Promise<Committed<DecidedBalance>> {
    const { by, now } = context;
    requireGate(by, gate);
    const data = { gate, balance, by: by.id, at: now.toISOString() };
    return this.store.execute({
      context,
      streams: { balances: openingBalancesOf(gate), phase: settingStream(GATE_PHASE, gate) },
      decide: ({ balances, phase }) => {
        const listed = balances.get(balance);
        if (!listed) throw refuseAtDoor('not-found');
        for (const { yard } of listed.vehicles) requireYard(by, yard, ['SUPERVISOR']);
        const live = inForce(phase, now).phase === 'LIVE';
        return {
          balances: deed === 'CONFIRM' ? confirmBalance(balances, data, live) : withdrawBalance(balances, data),
        };
      },
      answer: ({ balances }) => ({ balance, status: balances.get(balance)?.status ?? 'LISTED' }),
    });
  }
}
