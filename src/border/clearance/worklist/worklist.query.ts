import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CargoKind, Direction } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page } from '../../../shared/http/paging.js';
import { PlatesOf } from '../../declarations/index.js';
import { openChecks } from '../domain/clearance.js';
import type { CheckStatus } from '../domain/clearance-events.js';
import { beside, seenCheck, seenFound } from '../domain/clearance-view.js';
import { agencyOf } from '../domain/officer.js';
import { worklist, type WorklistRow } from './worklist.projection.js';
import { foundAnswer } from '../clearance.answer.js';
import type { WorklistItem } from './worklist.answer.js';

export interface WorklistFilter {
  readonly status?: CheckStatus;
  readonly direction?: Direction;
  readonly cargo?: CargoKind;
  /** Only what the asker acted on himself. */
  readonly mine?: boolean;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** The checks of the asker's agency at his gate, longest waiting first; without a status those that are still to decide. */
export class Worklist extends Query<Page<WorklistItem>> {
  constructor(
    readonly by: Principal,
    readonly filter: WorklistFilter,
  ) {
    super();
  }
}

const TO_DECIDE: readonly CheckStatus[] = ['WAITING', 'IN_PROGRESS', 'ON_HOLD'];

@QueryHandler(Worklist)
export class WorklistHandler implements IQueryHandler<Worklist> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly questions: QueryBus,
  ) {}

  async execute({ by, filter }: Worklist): Promise<Page<WorklistItem>> {
    const agency = agencyOf(by);
    if (!agency || !by.gate) throw refuse('not-allowed');
    const { fresh, position } = await this.models.waitFor(worklist.name, filter.after ?? 0);
    const [since, declaration] = filter.cursor ? valuesOf(filter.cursor, 2) : [null, null];
    const rows: Pick<WorklistRow, 'clearance' | 'actors'>[] = await this.source.query(
      `SELECT w.clearance, w.actors
       FROM clearance_worklist w CROSS JOIN LATERAL jsonb_array_elements(w.clearance->'checks') AS own(c)
       WHERE w.gate = $1 AND w.status IN ('OPEN', 'CLEARED') AND c->>'agency' = $2 AND c->>'status' = ANY($3)
         AND ($4::text IS NULL OR w.direction = $4) AND ($5::text IS NULL OR w.cargo = $5)
         AND ($6::text IS NULL OR w.actors->>$2 = $6)
         AND ($7::text IS NULL OR (c->>'since', w.declaration) > ($7, $8::text))
       ORDER BY c->>'since', w.declaration LIMIT $9`,
      [
        by.gate,
        agency,
        filter.status ? [filter.status] : TO_DECIDE,
        filter.direction ?? null,
        filter.cargo ?? null,
        filter.mine ? by.id : null,
        since,
        declaration,
        filter.limit + 1,
      ],
    );
    const shown = rows.slice(0, filter.limit);
    const ids = shown.map((row) => row.clearance.declaration);
    const plates = await this.questions.execute(new PlatesOf(by, ids));
    const items = shown.map((row) => itemOf(row, agency, plates.get(row.clearance.declaration)));
    const last = items.at(-1);
    const next = rows.length > filter.limit && last ? { next: cursorOf([last.since, last.declaration]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}

function itemOf(
  { clearance, actors }: Pick<WorklistRow, 'clearance' | 'actors'>,
  agency: WorklistItem['agency'],
  plate: string | undefined,
): WorklistItem {
  const own = clearance.checks.find((check) => check.agency === agency);
  if (!own) throw new Error(`${clearance.declaration} has no check of ${agency}`);
  const { declaration, route, direction, cargo, revision, status, crossedAt, found, foundCount = 0 } = clearance;
  return {
    ...seenCheck(own, { agency }),
    ...beside(clearance, agency),
    declaration,
    route,
    direction,
    cargo,
    revision,
    foundCount,
    ...(found && { found: found.map((each) => foundAnswer(seenFound(each, { agency }))) }),
    clearance: status,
    open: openChecks(clearance),
    ...(plate && { plate }),
    ...(crossedAt && { crossedAt }),
    ...(own.status !== 'WAITING' && actors[agency] && { by: actors[agency] }),
  };
}
