import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { decideAppeal, forgiveNoShow } from '../../domain/penalty-appeal.js';
import type { CountedNoShow, Penalty } from '../../domain/conduct.js';
import { appealNoteOf } from '../appeal-texts.js';
import { penaltyDecided, penaltyIn } from '../on-penalty.js';
import type { PenaltyDecided } from '../penalty-decided.answer.js';
import { PenaltyRows } from '../penalty-list/penalty-rows.js';
import { conductStream, ticketStream } from '../../queue-streams.js';

/** A supervisor decides an appeal. */
export class DecideAppeal extends Command<Committed<PenaltyDecided>> {
  constructor(
    readonly penalty: string,
    readonly verdict: 'GRANTED' | 'REFUSED',
    readonly note: string | undefined,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DecideAppeal)
export class DecideAppealHandler implements ICommandHandler<DecideAppeal> {
  constructor(
    private readonly store: EventStore,
    private readonly rows: PenaltyRows,
  ) {}

  /** What is granted counts for the vehicle and for its carrier alike, in one append. */
  async execute({ penalty: id, verdict, note: text, context }: DecideAppeal): Promise<Committed<PenaltyDecided>> {
    const { subject, ofWhom } = await this.rows.own(id, context.by);
    const known = await this.store.load(conductStream(subject, ofWhom));
    const { noShow, appeal } = contested(known.state.noShows, penaltyIn(known.state, id));
    const other = subject === 'VEHICLE' ? ('CARRIER' as const) : ('VEHICLE' as const);
    const ofOther = other === 'VEHICLE' ? noShow.vehicle : noShow.carrier;
    const involved = await this.actorsOf(noShow.ticket);
    const at = context.now.toISOString();
    const note = appealNoteOf(appeal);
    const by = context.by.id;
    return this.store.execute({
      context,
      streams: { conduct: conductStream(subject, ofWhom), other: conductStream(other, ofOther) },
      decide: (states) => {
        const penalty = penaltyIn(states.conduct, id);
        const decision = { verdict, by, involved, at, ...(text && { note }) };
        const conduct = decideAppeal(states.conduct, penalty, decision);
        const forgiven = { noShow: noShow.noShow, appeal };
        return { conduct, other: verdict === 'GRANTED' ? forgiveNoShow(states.other, forgiven, at) : [] };
      },
      answer: ({ conduct }) => penaltyDecided(penaltyIn(conduct, id)),
      ...(text && { personal: [{ ref: note, subject: `firm-${noShow.firm}`, content: { text } }] }),
    });
  }

  /** Everybody who did something with the ticket: called it, answered for it, took it back. */
  private async actorsOf(ticket: string): Promise<ReadonlySet<string>> {
    const events = await this.store.readStream(ticketStream(ticket).stream);
    return new Set(events.map(({ metadata }) => metadata.actor));
  }
}

/** Throws `no-appeal-open` by the decider when there is none: it is looked up here first, hence `not-found` for no trace of it. */
function contested(noShows: readonly CountedNoShow[], penalty: Penalty): { noShow: CountedNoShow; appeal: string } {
  const wanted = penalty.appeal?.noShow ?? penalty.noShow;
  const noShow = noShows.find((each) => each.noShow === wanted);
  if (!noShow) throw refuse('not-found');
  return { noShow, appeal: penalty.appeal?.appeal ?? '' };
}
