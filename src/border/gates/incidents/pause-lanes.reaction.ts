import { Injectable } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import type { GateEvent, IncidentPlaces, LaneEvent } from '../domain/gate-events.js';
import { lanesOf } from '../domain/incident.js';
import { openLane, pauseLane, type LaneDay } from '../domain/lane.js';
import { gateStream } from '../gate-streams.js';
import { LaneDays } from '../lane-days.js';

/** Pauses the lanes that an incident touches, or opens those again that it alone had paused. Sent by the reaction. */
export class AlignLanesOnIncident extends Command<void> {
  constructor(
    readonly gate: Gate,
    readonly places: IncidentPlaces,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AlignLanesOnIncident)
export class AlignLanesOnIncidentHandler implements ICommandHandler<AlignLanesOnIncident> {
  constructor(
    private readonly store: EventStore,
    private readonly days: LaneDays,
  ) {}

  /** Decided by the incidents that stand now, not by the one that asked: whichever comes last is right. */
  async execute({ gate, places, context }: AlignLanesOnIncident): Promise<void> {
    const { state } = await this.store.load(gateStream(gate));
    const touched = new Set(Object.values(state.incidents).flatMap((each) => lanesOf(state, each)));
    for (const lane of lanesOf(state, places)) {
      const key = `${context.key}.${lane}`;
      const align = (day: LaneDay, at: string) => alignLane(day, touched.has(lane), at);
      await this.days.change(gate, lane, { ...context, key }, align);
    }
  }
}

/** Nothing for a lane that somebody has closed, or paused for another reason. */
function alignLane(day: LaneDay, touched: boolean, at: string): LaneEvent[] {
  if (touched) return day.status === 'OPEN' ? pauseLane(day, 'INCIDENT', at) : [];
  return day.status === 'PAUSED' && day.pauseReason === 'INCIDENT' ? openLane(day, at) : [];
}

type Seen = Extract<GateEvent, { type: 'IncidentOpened' | 'IncidentClosed' }>;

@Injectable()
export class AlignLanesReaction implements Reaction<Seen> {
  readonly name = 'align-lanes-on-incident';
  readonly types = ['IncidentOpened', 'IncidentClosed'] as const;

  constructor(private readonly commands: CommandBus) {}

  react = async ({ data }: { readonly data: Seen['data'] }, context: CommandContext): Promise<void> => {
    await this.commands.execute(new AlignLanesOnIncident(data.gate, data, { ...context, gate: data.gate }));
  };
}
