import {
  Command,
  CommandHandler,
  Query,
  QueryBus,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CivilServantsOfOffice, NamesOfPeople } from '../../identity/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { ReceiverEvent } from './domain/petition-events.js';
import { PROVINCE_OFFICE } from './domain/petition-matter.js';
import { refuse } from './domain/petition-problems.js';

export class DenunciationReceiver {
  @ApiProperty({ format: 'uuid' }) person: string;
  @ApiPropertyOptional({ example: 'Công chức · UBND tỉnh' }) name?: string;
  @ApiProperty({ format: 'date-time' }) namedAt: string;
}

export class DenunciationReceivers {
  @ApiProperty({ type: [DenunciationReceiver] }) items: DenunciationReceiver[];
}

/** Who is given new denunciations of the body above all others. */
export class ListDenunciationReceivers extends Query<DenunciationReceivers> {}

@QueryHandler(ListDenunciationReceivers)
export class ListDenunciationReceiversHandler implements IQueryHandler<ListDenunciationReceivers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
  ) {}

  async execute(): Promise<DenunciationReceivers> {
    const rows = await this.source.query<{ person: string; namedAt: Date }[]>(
      'SELECT person, named_at AS "namedAt" FROM denunciation_receiver ORDER BY named_at, person',
    );
    const names = await this.questions.execute(new NamesOfPeople(rows.map(({ person }) => person)));
    return {
      items: rows.map(({ person, namedAt }) => {
        const name = names.get(person);
        return { person, ...(name && { name }), namedAt: namedAt.toISOString() };
      }),
    };
  }
}

/** Names who is given new denunciations, or releases him; what he was given before stays with him until he is taken off. */
export class NameDenunciationReceiver extends Command<Committed<{ readonly person: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly person: string,
    readonly change: 'NAME' | 'RELEASE',
  ) {
    super();
  }
}

@CommandHandler(NameDenunciationReceiver)
export class NameDenunciationReceiverHandler implements ICommandHandler<NameDenunciationReceiver> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `denunciation-not-above`, `denunciation-last-holder`, and `not-found` for one who is none. */
  async execute({ context, person, change }: NameDenunciationReceiver): Promise<Committed<{ person: string }>> {
    const { by, now } = context;
    const office = PROVINCE_OFFICE;
    const servants = await this.questions.execute(new CivilServantsOfOffice(office));
    return this.state.run(context, async (tx, outbox) => {
      await tx.query('LOCK TABLE denunciation_receiver IN SHARE ROW EXCLUSIVE MODE');
      const data = { person, office, at: now.toISOString() };
      if (change === 'NAME') {
        if (!servants.some(({ id }) => id === person)) throw refuse('denunciation-not-above');
        const added: unknown[] = await tx.query(
          `INSERT INTO denunciation_receiver (person, office, named_by, named_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (person) DO NOTHING RETURNING person`,
          [person, office, by.id, now],
        );
        if (added.length === 0) return { person };
        // What came before anybody was named lies with nobody: it goes to him.
        await tx.query(
          `INSERT INTO denunciation_access (denunciation, person, granted_by, granted_at)
           SELECT d.id, $1, $2, $3 FROM denunciation d
           WHERE d.settled_by = $4 AND NOT EXISTS (SELECT FROM denunciation_access a WHERE a.denunciation = d.id)`,
          [person, by.id, now, office],
        );
        outbox({
          stream: `denunciation-receivers-${office}`,
          event: { type: 'DenunciationReceiverNamed', data } satisfies ReceiverEvent,
        });
        return { person };
      }
      const left: { person: string }[] = await tx.query('SELECT person FROM denunciation_receiver');
      if (!left.some((each) => each.person === person)) throw refuseAtDoor('not-found');
      if (left.length === 1) throw refuse('denunciation-last-holder');
      await tx.query('DELETE FROM denunciation_receiver WHERE person = $1', [person]);
      outbox({
        stream: `denunciation-receivers-${office}`,
        event: { type: 'DenunciationReceiverReleased', data } satisfies ReceiverEvent,
      });
      return { person };
    });
  }
}
