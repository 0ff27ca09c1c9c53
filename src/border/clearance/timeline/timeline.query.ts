import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { fold } from '../../../shared/domain/decider.js';
import { NamesOfPeople } from '../../../identity/index.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { readerOf, requireVisible, viewerOf } from '../clearance-access.js';
import { clearanceFold, clearanceStream } from '../domain/clearance.js';
import type { ClearanceEvent } from '../domain/clearance-events.js';
import { timelineOf } from '../domain/clearance-timeline.js';
import type { StepAnswer, TimelineAnswer } from './timeline.answer.js';

/** The history of one clearance through the asker's eyes. Who acted is told within the own agency. */
export class ClearanceTimeline extends Query<TimelineAnswer> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(ClearanceTimeline)
export class ClearanceTimelineHandler implements IQueryHandler<ClearanceTimeline> {
  constructor(
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, `wrong-gate`. */
  async execute({ by, declaration }: ClearanceTimeline): Promise<TimelineAnswer> {
    const recorded = await this.store.readStream(clearanceStream(declaration));
    const events = recorded.map(({ type, data }) => ({ type, data }) as ClearanceEvent);
    const clearance = fold(clearanceFold, events);
    const reader = await readerOf(clearance, by, this.questions);
    requireVisible(clearance, reader);
    const viewer = viewerOf(reader);
    const steps = timelineOf(events, viewer).map(({ of, details, ...step }): StepAnswer => {
      const { recordedAt, metadata } = recorded[of - 1] ?? {};
      const actor = step.agency !== undefined && step.agency === viewer.agency ? metadata?.actor : undefined;
      return { ...step, ...details, recordedAt: recordedAt?.toISOString() ?? step.at, ...(actor && { by: actor }) };
    });
    const names = await this.questions.execute(new NamesOfPeople(steps.flatMap(({ by: actor }) => actor ?? [])));
    const notes = await this.facts.read(steps.flatMap(({ note }) => note ?? []));
    const opened = steps.map((step): StepAnswer => {
      const text = step.note === undefined ? undefined : (notes.get(step.note) as { text: string } | undefined)?.text;
      const byName = step.by === undefined ? undefined : names.get(step.by);
      return { ...step, ...(text !== undefined && { noteText: text }), ...(byName !== undefined && { byName }) };
    });
    return { declaration, steps: opened };
  }
}
