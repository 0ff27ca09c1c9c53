import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Deadline, DeadlineChange } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';
import { VEHICLE_PAPERS, type VehiclePaper } from '../domain/paper-kinds.js';
import { PUBLISHED_PAPER_NOTICES } from '../domain/declaration-rules.js';
import { noticeAt } from '../domain/vehicle-papers.js';
import { NotePaperEnding } from './note-paper-ending.handler.js';

type Told = Extract<DeclarationEvent, { type: 'DeclarationSubmitted' | 'DeclarationCorrected' }>;

const KIND = 'papers-end';
/** What the two notices are called in the ids of deadlines, whatever days the gate has set. */
const [FIRST, LAST] = PUBLISHED_PAPER_NOTICES;

/**
 * Deadline: a paper of a vehicle is about to end, by the last declaration that told it. A later end takes the place of the
 * earlier; whoever tells an end for which a notice is past knows it, and is told none. A correction that tells its papers anew
 * takes back those that it leaves out; another declaration need not name them all.
 */
@Injectable()
export class PapersEnd implements Deadline<Told> {
  readonly kind = KIND;
  readonly types = ['DeclarationSubmitted', 'DeclarationCorrected'] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule: Deadline<Told>['schedule'] = ({ type, data }) => {
    const { declaration, at } = data;
    const { gate, vehicle, paperEnds = [], paperNotices: [first, last] = PUBLISHED_PAPER_NOTICES } = data.facts;
    const notices = [
      { name: FIRST, notice: { days: first, next: last } },
      { name: LAST, notice: { days: last } },
    ] as const;
    const anew = type === 'DeclarationCorrected' && data.changed.some((path) => path.startsWith('papers'));
    const named = new Set(paperEnds.map(({ paper }) => paper));
    const idOf = (paper: VehiclePaper, name: number) => `${KIND}:${vehicle}:${paper}:${name}`;
    const left = anew ? VEHICLE_PAPERS.filter((paper) => !named.has(paper)) : [];
    return [
      ...left.flatMap((paper) => notices.map(({ name }): DeadlineChange => ({ clear: idOf(paper, name) }))),
      ...paperEnds.flatMap(({ paper, expires }) =>
        notices.map(({ name, notice }): DeadlineChange => {
          const [id, dueAt] = [idOf(paper, name), noticeAt(expires, notice.days)];
          if (dueAt.toISOString() <= at) return { clear: id };
          return {
            set: { id, kind: KIND, subject: vehicle, dueAt, data: { declaration, gate, paper, expires, ...notice } },
          };
        }),
      ),
    ];
  };

  fire: Deadline['fire'] = async ({ subject, data }, context) => {
    const days = Number(data['days']);
    // Set before gates chose their days: of the first notice the next one was known.
    const next = data['next'] === undefined && days === FIRST ? LAST : data['next'];
    const due = {
      vehicle: subject,
      declaration: String(data['declaration']),
      gate: data['gate'] as Gate,
      paper: data['paper'] as VehiclePaper,
      expires: String(data['expires']),
      days,
      ...(next !== undefined && { next: Number(next) }),
    };
    await this.commands.execute(new NotePaperEnding(context, due));
  };
}
