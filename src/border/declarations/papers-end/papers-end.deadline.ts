import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Deadline, DeadlineChange } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';
import { VEHICLE_PAPERS, type VehiclePaper } from '../domain/paper-kinds.js';
import { NOTICE_DAYS, noticeAt } from '../domain/vehicle-papers.js';
import { NotePaperEnding } from './note-paper-ending.handler.js';

type Told = Extract<DeclarationEvent, { type: 'DeclarationSubmitted' | 'DeclarationCorrected' }>;

const KIND = 'papers-end';

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
    const { gate, vehicle, paperEnds = [] } = data.facts;
    const anew = type === 'DeclarationCorrected' && data.changed.some((path) => path.startsWith('papers'));
    const named = new Set(paperEnds.map(({ paper }) => paper));
    const idOf = (paper: VehiclePaper, days: number) => `${KIND}:${vehicle}:${paper}:${days}`;
    const left = anew ? VEHICLE_PAPERS.filter((paper) => !named.has(paper)) : [];
    return [
      ...left.flatMap((paper) => NOTICE_DAYS.map((days): DeadlineChange => ({ clear: idOf(paper, days) }))),
      ...paperEnds.flatMap(({ paper, expires }) =>
        NOTICE_DAYS.map((days): DeadlineChange => {
          const [id, dueAt] = [idOf(paper, days), noticeAt(expires, days)];
          if (dueAt.toISOString() <= at) return { clear: id };
          return {
            set: { id, kind: KIND, subject: vehicle, dueAt, data: { declaration, gate, paper, expires, days } },
          };
        }),
      ),
    ];
  };

  fire: Deadline['fire'] = async ({ subject, data }, context) => {
    const due = {
      vehicle: subject,
      declaration: String(data['declaration']),
      gate: data['gate'] as Gate,
      paper: data['paper'] as VehiclePaper,
      expires: String(data['expires']),
      days: Number(data['days']),
    };
    await this.commands.execute(new NotePaperEnding(context, due));
  };
}
