import { Injectable } from '@nestjs/common';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { calendarStream, closedWithin, gateStream } from '../../gates/index.js';
import { ChoiceOutdated } from '../choose-again.js';
import type { ReplanEvent } from '../domain/replan-events.js';
import { blockNotBefore, nextBlock, nextBlockBack, type Replan } from '../domain/replan.js';
import { blockLapsesAt, putMovedBlock, takeBlockAway } from '../domain/slot-block.js';
import { placesFor } from '../domain/slot-capacity.js';
import { placesLeft, slotId, type Slot } from '../domain/slot.js';
import { replanStream, slotCapacityStream, slotStream } from '../queue-streams.js';
import { SLOT_RULES } from '../settings/slot-rules.setting.js';
import { OpenHours } from './open-hours.js';

/** Moves blocks out of a closure, and back: whole, or not at all. */
@Injectable()
export class BlockMoves {
  constructor(
    private readonly store: EventStore,
    private readonly open: OpenHours,
  ) {}

  /** Looks at the next block: both hours and the re-plan in one append. */
  async move(replan: Replan, context: CommandContext): Promise<void> {
    const next = nextBlock(replan);
    if (!next) return;
    const { closure, gate, to: end } = replan.ordered;
    const { now } = context;
    const { state: here } = await this.store.load(slotStream(next.slot));
    const over = end !== undefined && end <= now.toISOString();
    const standing = over || closure in (await this.store.load(gateStream(gate))).state.closures;
    const hour = standing ? await this.hourFor(replan, here, next.block, now) : undefined;
    const { route = '', direction = 'EXPORT', class: kind = 'ORDINARY', hour: was = '' } = here.facts ?? {};
    const start = new Date(hour ?? here.facts?.hour ?? now);
    const to = hour === undefined ? `${next.slot}.none` : slotId(route, direction, kind, start);
    await this.store.execute({
      context,
      streams: {
        replan: replanStream(closure),
        from: slotStream(next.slot),
        to: slotStream(to),
        calendar: calendarStream(route, direction, start),
        capacity: slotCapacityStream(gate),
        rules: settingStream(SLOT_RULES, gate),
      },
      decide: (states) => {
        if (!states.replan || nextBlock(states.replan)?.block !== next.block) return {};
        const told = (what: Pick<Told, 'moved' | 'why'>): ReplanEvent => ({
          type: 'BlockReplanned',
          data: { closure, gate, block: next.block, at: now.toISOString(), ...what },
        });
        const held = states.from.blocks.get(next.block);
        if (!held || !standing) return { replan: [told({ why: 'CHANGED_MEANWHILE' })] };
        if (hour === undefined) return { replan: [told({ why: 'NO_PLACE' })] };
        const rules = inForce(states.rules, now);
        const capacity = states.to.facts?.capacity ?? placesFor(states.capacity, route, direction, kind, hour);
        const closed = closedWithin(states.calendar, start, plusMinutes(start, 60));
        if (closed || placesLeft(states.to, capacity) < held.left) throw new ChoiceOutdated('Taken meanwhile');
        const facts = { slot: to, gate, route, direction, class: kind, hour, capacity };
        const wanted = { facts, block: next.block, firm: held.firm, places: held.left };
        const moved = { from: { slot: next.slot, hour: was }, to: { slot: to, hour }, places: held.left };
        return {
          replan: [told({ moved })],
          from: takeBlockAway(states.from, next.block, now),
          to: putMovedBlock(states.to, wanted, closure, rules, now),
        };
      },
      answer: () => ({ block: next.block }),
    });
  }

  /** Puts the last moved block that still stands back where it was. */
  async undo(replan: Replan, context: CommandContext): Promise<void> {
    const next = nextBlockBack(replan);
    if (!next) return;
    const { closure, gate, route } = replan.ordered;
    const { block, moved } = next;
    const { now } = context;
    const hour = new Date(moved.from.hour);
    const { state: there } = await this.store.load(slotStream(moved.from.slot));
    const direction = there.facts?.direction ?? 'EXPORT';
    await this.store.execute({
      context,
      streams: {
        replan: replanStream(closure),
        from: slotStream(moved.to.slot),
        to: slotStream(moved.from.slot),
        calendar: calendarStream(route, direction, hour),
        rules: settingStream(SLOT_RULES, gate),
      },
      decide: (states) => {
        if (!states.replan || nextBlockBack(states.replan)?.block !== block) return {};
        const rules = inForce(states.rules, now);
        const held = states.from.blocks.get(block);
        const facts = states.to.facts;
        const why = (() => {
          if (!held || !facts) return 'CHANGED_MEANWHILE' as const;
          // It would be given back at once.
          if (blockLapsesAt(moved.from.hour, rules) <= now) return 'HOUR_OVER' as const;
          if (closedWithin(states.calendar, hour, plusMinutes(hour, 60))) return 'STILL_CLOSED' as const;
          return placesLeft(states.to, facts.capacity) < held.left ? ('PLACE_TAKEN' as const) : undefined;
        })();
        const told = { closure, gate, block, at: now.toISOString(), ...(why && { why }) };
        const undone: ReplanEvent = { type: 'BlockReplanUndone', data: told };
        if (why || !held || !facts) return { replan: [undone] };
        const wanted = { facts, block, firm: held.firm, places: held.left };
        return {
          replan: [undone],
          from: takeBlockAway(states.from, block, now),
          to: putMovedBlock(states.to, wanted, closure, rules, now),
        };
      },
      answer: () => ({ block }),
    });
  }

  /** The first open hour after the closure that takes all that is left and does not lapse before it is moved. */
  private async hourFor(
    replan: Replan,
    { facts, blocks }: Slot,
    block: string,
    now: Date,
  ): Promise<string | undefined> {
    const { to, gate, route } = replan.ordered;
    const left = blocks.get(block)?.left;
    if (to === undefined || !facts || left === undefined) return undefined;
    const { direction, class: kind } = facts;
    const rules = inForce((await this.store.load(settingStream(SLOT_RULES, gate))).state, now);
    const earliest = blockNotBefore(replan, `${route}.${direction}.${kind}`) ?? to;
    const after = new Date(earliest > to ? earliest : to);
    for (const hour of await this.open.after(after, { gate, route, direction }, undefined, now)) {
      if (blockLapsesAt(hour, rules) <= now) continue;
      if ((await this.open.places(gate, route, direction, kind, hour)) >= left) return hour;
    }
    return undefined;
  }
}

type Told = Extract<ReplanEvent, { type: 'BlockReplanned' }>['data'];
