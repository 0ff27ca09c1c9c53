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
import { DataSource, type EntityManager } from 'typeorm';
import { CivilServantsOfOffice, NamesOfPeople } from '../../identity/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { requireAnother } from './domain/denunciation.js';
import type { ReceiverEvent } from './domain/petition-events.js';
import { PROVINCE_OFFICE } from './domain/petition-matter.js';
import { refuse } from './domain/petition-problems.js';
import { DenunciationDesk } from './denunciation-desk.js';
import { DenunciationRow } from './denunciation.entity.js';

export class DenunciationReceiver {
  @ApiProperty({ format: 'uuid' }) person: string;
  @ApiPropertyOptional({ example: 'Công chức · UBND tỉnh' }) name?: string;
  @ApiProperty({ format: 'date-time' }) namedAt: string;
}

export class DenunciationCandidate {
  @ApiProperty({ format: 'uuid' }) person: string;
  @ApiProperty({ example: 'Công chức · UBND tỉnh' }) name: string;
}

export class DenunciationReceivers {
  @ApiProperty({ type: [DenunciationReceiver] }) items: DenunciationReceiver[];
  @ApiProperty({ type: [DenunciationCandidate], description: 'Civil servants of the body who may be named.' })
  candidates: DenunciationCandidate[];
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
    const [names, serving] = await Promise.all([
      this.questions.execute(new NamesOfPeople(rows.map(({ person }) => person))),
      this.questions.execute(new CivilServantsOfOffice(PROVINCE_OFFICE)),
    ]);
    const named = new Set(rows.map(({ person }) => person));
    return {
      candidates: serving.flatMap(({ id: person, name }) => (named.has(person) ? [] : [{ person, name }])),
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
    private readonly desk: DenunciationDesk,
  ) {}

  /** Throws `denunciation-not-above`, `denunciation-last-holder`, and `not-found` for one who is none. */
  async execute({ context, person, change }: NameDenunciationReceiver): Promise<Committed<{ person: string }>> {
    const { by, now } = context;
    const office = PROVINCE_OFFICE;
    const serving = (await this.questions.execute(new CivilServantsOfOffice(office))).map(({ id }) => id);
    return this.state.run(context, async (tx, outbox) => {
      await tx.query('LOCK TABLE denunciation_receiver IN SHARE ROW EXCLUSIVE MODE');
      const data = { person, office, at: now.toISOString() };
      if (change === 'NAME') {
        if (!serving.includes(person)) throw refuse('denunciation-not-above');
        // Also when he is one already: whoever had them may have left since.
        await this.rescue(tx, context, person, serving);
        const added: unknown[] = await tx.query(
          `INSERT INTO denunciation_receiver (person, office, named_by, named_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (person) DO NOTHING RETURNING person`,
          [person, office, by.id, now],
        );
        if (added.length === 0) return { person };
        outbox({
          stream: `denunciation-receivers-${office}`,
          event: { type: 'DenunciationReceiverNamed', data } satisfies ReceiverEvent,
        });
        return { person };
      }
      const left: { person: string }[] = await tx.query('SELECT person FROM denunciation_receiver');
      if (!left.some((each) => each.person === person)) throw refuseAtDoor('not-found');
      requireAnother(
        left.map((each) => each.person),
        person,
        serving,
      );
      await tx.query('DELETE FROM denunciation_receiver WHERE person = $1', [person]);
      outbox({
        stream: `denunciation-receivers-${office}`,
        event: { type: 'DenunciationReceiverReleased', data } satisfies ReceiverEvent,
      });
      return { person };
    });
  }

  /** Gives him what nobody can open: what came before anybody was named, and what lies only with people who have left. */
  private async rescue(
    tx: EntityManager,
    { by, now }: CommandContext,
    person: string,
    serving: readonly string[],
  ): Promise<void> {
    const stranded: { id: string }[] = await tx.query(
      `SELECT id FROM denunciation d WHERE settled_by = $1 AND NOT EXISTS
         (SELECT FROM denunciation_access a WHERE a.denunciation = d.id AND a.person = ANY ($2))
       ORDER BY id FOR UPDATE`,
      [PROVINCE_OFFICE, serving],
    );
    for (const { id } of stranded) {
      // Read anew under the lock: somebody may have been let in while it was waited for.
      if ((await this.desk.holders(id, tx)).some((each) => serving.includes(each))) continue;
      const { denunciation } = await tx.findOneByOrFail(DenunciationRow, { id });
      await tx.query(
        'INSERT INTO denunciation_access (denunciation, person, granted_by, granted_at) VALUES ($1, $2, $3, $4)',
        [id, person, by.id, now],
      );
      const after = { ...denunciation, revision: denunciation.revision + 1 };
      await this.desk.write(tx, after, { kind: 'GRANT', at: now, by: by.id, person });
    }
  }
}
