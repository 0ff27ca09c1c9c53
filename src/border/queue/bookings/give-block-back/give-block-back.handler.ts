import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { storeProblem } from '../../../../shared/event-store/store-problems.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import type { BlockAnswer } from '../block-list/block.answer.js';
import { slotBlocks, type SlotBlockRow } from '../block-list/slot-block.projection.js';
import { returnBlock } from '../../domain/slot-return.js';
import { refuse } from '../../domain/slot-problems.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { slotStream } from '../../queue-streams.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { returningAt } from '../../returning.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { gateOfName } from '../../../gates/index.js';

/** A firm gives back what is left of a block. */
export class GiveBlockBack extends Command<Committed<BlockAnswer>> {
  constructor(
    readonly block: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** A block's time is over: what is left of it is given back. Sent by the deadline. */
export class LapseBlock extends Command<void> {
  constructor(
    readonly block: string,
    readonly slot: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(GiveBlockBack)
export class GiveBlockBackHandler implements ICommandHandler<GiveBlockBack> {
  constructor(
    private readonly store: EventStore,
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `block-over`; `lists-behind` when it is not known yet where the block stands. */
  async execute({ block, context }: GiveBlockBack): Promise<Committed<BlockAnswer>> {
    const { fresh } = await this.models.waitFor(slotBlocks.name, (await this.store.head()).position);
    const rows: SlotBlockRow[] = await this.source.query(
      `SELECT slot, firm, gate, route, direction, class, hour, places, lapses_at AS "lapsesAt" FROM slot_block
       WHERE block = $1`,
      [block],
    );
    const [row] = rows;
    const there = row && (fresh || (await this.store.load(slotStream(row.slot))).state.blocks.has(block));
    // Just booked, or just moved by a closure.
    if (!there && !fresh) throw storeProblem('lists-behind');
    if (!row) throw refuseAtDoor('not-found');
    const { slot, firm, ...shown } = row;
    requireOwnOrGate(context.by, { firm, gate: row.gate });
    return this.store.execute({
      context: onBehalfOf(context, firm),
      streams: { slot: slotStream(slot), draws: settingStream(DRAW_RULES, row.gate) },
      decide: (states) => {
        const returning = returningAt(states.draws, context.now);
        const returned = returnBlock(states.slot, block, 'GIVEN_BACK', returning);
        if (returned.length === 0) throw refuse('block-over');
        return { slot: returned };
      },
      answer: () => ({ ...shown, block, left: 0 }),
    });
  }
}

@CommandHandler(LapseBlock)
export class LapseBlockHandler implements ICommandHandler<LapseBlock> {
  constructor(private readonly store: EventStore) {}

  async execute({ block, slot, context }: LapseBlock): Promise<void> {
    const gate = gateOfName(slot);
    if (!gate) return;
    await this.store.execute({
      context,
      streams: { slot: slotStream(slot), draws: settingStream(DRAW_RULES, gate) },
      decide: (states) => ({
        slot: returnBlock(states.slot, block, 'LAPSED', returningAt(states.draws, context.now)),
      }),
      answer: () => ({ block }),
    });
  }
}
