import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { requireYard } from '../../../shared/domain/posted.js';
import type { Principal, Role } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { PlatesLike } from '../../declarations/index.js';
import type { OpenReadAnswer } from './open-read.answer.js';
import { openRead, type OpenReadRow } from './open-read.projection.js';

/** They look at what was seen anywhere at their gate, yard operator or not. */
const AT_THE_GATE: readonly Role[] = ['GATE_CLERK', 'SUPERVISOR'];

export interface OpenReadsFilter extends PageQuery {
  /** Those of one yard. */
  readonly yard?: string;
}

/** What cameras read at the asker's gate, or in the yards to which he is posted, and nobody made anything of, oldest first, with whom it may have been. */
export class OpenReads extends Query<Page<OpenReadAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: OpenReadsFilter,
  ) {
    super();
  }
}

@QueryHandler(OpenReads)
export class OpenReadsHandler implements IQueryHandler<OpenReads> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly facts: PersonalFacts,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `wrong-yard` for one to which a yard operator is not posted. */
  async execute({ by, filter: { cursor, limit, after, yard: asked } }: OpenReads): Promise<Page<OpenReadAnswer>> {
    const { gate } = by;
    if (!gate) throw refuse('not-allowed');
    if (asked !== undefined) requireYard(by, asked, AT_THE_GATE);
    const own = by.roles.some((role) => AT_THE_GATE.includes(role)) ? undefined : by.yards;
    const yards = asked === undefined ? own : [asked];
    const { fresh, position } = await this.models.waitFor(openRead.name, after ?? 0);
    const [at, read] = cursor ? valuesOf(cursor, 2) : [null, null];
    const found: OpenReadRow[] = await this.source.query(
      `SELECT read, gate, yard, device, camera, at, why, code, plate FROM open_plate_read
       WHERE gate = $1 AND ($2::text IS NULL OR (at, read) > ($2, $3::text)) AND ($5::text[] IS NULL OR yard = ANY($5))
       ORDER BY at, read LIMIT $4`,
      [gate, at, read, limit + 1, yards ?? null],
    );
    const rows = found.slice(0, limit);
    const sealed = await this.facts.read(rows.map(({ plate }) => plate));
    const texts = rows.map(({ plate }) => (sealed.get(plate) as { plate: string } | undefined)?.plate);
    const like = await this.questions.execute(
      new PlatesLike(
        gate,
        texts.flatMap((text) => text ?? []),
      ),
    );
    const items = rows.map(({ read: id, yard, device, camera, at: seenAt, why, code }, n): OpenReadAnswer => {
      const text = texts[n];
      return {
        read: id,
        yard,
        device,
        ...(camera !== null && { camera }),
        at: seenAt,
        why,
        ...(code !== null && { code }),
        ...(text !== undefined && { plate: text }),
        candidates: text === undefined ? [] : [...(like.get(text) ?? [])],
      };
    });
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.at, last.read]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
