import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { IsNull, MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../shared/domain/place.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import { EventStore, type CommandContext, type Committed } from '../../shared/event-store/types.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import { lockPerson } from '../appointments.js';
import { mayAppoint } from '../domain/authority.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { overlaps } from '../domain/shift-posting.js';
import { EndedAccess } from '../ended-access.js';
import { refuse } from '../identity-problems.js';
import { Sessions } from '../sessions.js';
import { shiftPostingAnswer, type ShiftPostingAnswer } from './shift-posting.answer.js';
import { ShiftPostingRow } from './shift-posting.entity.js';
import { SHIFT_POSTINGS } from './shift-postings.setting.js';

const HOUR_MS = 3_600_000;

/** Sends an officer of the own agency to another gate, from–to. */
export class PostForShift extends Command<Committed<ShiftPostingAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly person: string,
    readonly gate: Gate,
    readonly from: Date,
    readonly to: Date,
  ) {
    super();
  }
}

@CommandHandler(PostForShift)
export class PostForShiftHandler implements ICommandHandler<PostForShift> {
  constructor(
    private readonly state: StateCommand,
    private readonly store: EventStore,
    private readonly sessions: Sessions,
    private readonly ended: EndedAccess,
  ) {}

  /**
   * Throws `not-found` (not of his agency at his gate), `not-yours-to-appoint`, `person-deactivated`, `shift-at-own-gate`,
   * `shift-posting-out-of-order`, `shift-too-long`, `posted-already`. Access tokens of before end: the next one says where he stands.
   */
  async execute({ context, person: id, gate, from, to }: PostForShift): Promise<Committed<ShiftPostingAnswer>> {
    const { by } = context;
    // Tokens live in real time, and so does where they are good.
    const now = new Date(Date.now());
    const { gate: home, agency } = by;
    if (!home || !agency) throw refuse('not-yours-to-appoint');
    if (gate === home) throw refuse('shift-at-own-gate');
    if (to <= from || to <= now) throw refuse('shift-posting-out-of-order');
    const rules = await this.store.load(settingStream(SHIFT_POSTINGS, home, agency));
    const { mostHours } = inForce(rules.state, context.now);
    if (to.getTime() - from.getTime() > mostHours * HOUR_MS) throw refuse('shift-too-long', { hours: mostHours });
    const done = await this.state.run(
      context,
      async (tx, outbox) => {
        const person = await lockPerson(tx, by, id);
        if (person.id === by.id || !mayAppoint(by, person.posting)) throw refuse('not-yours-to-appoint');
        if (person.status === 'DEACTIVATED') throw refuse('person-deactivated');
        const shift = { beginsAt: from, endsAt: to };
        const others = await tx.findBy(ShiftPostingRow, { personId: id, endsAt: MoreThan(now), endedAt: IsNull() });
        if (others.some((each) => overlaps(each, shift))) throw refuse('posted-already');
        const row = tx.create(ShiftPostingRow, {
          id: uuidv7(),
          personId: id,
          agency,
          home,
          gate,
          ...shift,
          postedBy: by.id,
          postedAt: now,
          endedAt: null,
          endedBy: null,
        });
        await tx.insert(ShiftPostingRow, row);
        await this.sessions.endAccess(id, tx);
        const data = {
          posting: row.id,
          person: id,
          agency,
          home,
          gate,
          from: from.toISOString(),
          to: to.toISOString(),
        };
        outbox({ stream: `person-${id}`, event: { type: 'ShiftPosted', data } satisfies IdentityEvent });
        return shiftPostingAnswer(row);
      },
      201,
    );
    await this.ended.look();
    return done;
  }
}
