import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Agency, Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { worklist, type WorklistRow } from '../worklist/worklist.projection.js';

/** A check that an agency has begun or holds, with what its own officers know of it. */
export interface OpenAtDesk {
  readonly declaration: string;
  readonly since: string;
  /** Who acted on it last: reference of a person. */
  readonly by?: string;
  /** Of a hold. */
  readonly legalReason?: string;
  readonly publicReason?: string;
}

/** What is open at a desk: all that the log says up to a position. */
export interface DeskOpen {
  readonly started: readonly OpenAtDesk[];
  readonly held: readonly OpenAtDesk[];
  readonly position: number;
}

/** The checks of an agency at a gate that are begun or held; for its own officers. `after`: a position to wait for. */
export class OpenChecksAtDesk extends Query<DeskOpen> {
  constructor(
    readonly gate: Gate,
    readonly agency: Agency,
    readonly after: number,
  ) {
    super();
  }
}

@QueryHandler(OpenChecksAtDesk)
export class OpenChecksAtDeskHandler implements IQueryHandler<OpenChecksAtDesk> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ gate, agency, after }: OpenChecksAtDesk): Promise<DeskOpen> {
    const { position } = await this.models.waitFor(worklist.name, after);
    const rows: Pick<WorklistRow, 'clearance' | 'actors'>[] = await this.source.query(
      `SELECT w.clearance, w.actors
       FROM clearance_worklist w CROSS JOIN LATERAL jsonb_array_elements(w.clearance->'checks') AS own(c)
       WHERE w.gate = $1 AND w.status IN ('OPEN', 'CLEARED') AND c->>'agency' = $2
         AND c->>'status' IN ('IN_PROGRESS', 'ON_HOLD')
       ORDER BY c->>'since', w.declaration`,
      [gate, agency],
    );
    const open = rows.flatMap(({ clearance: { declaration, checks }, actors }) =>
      checks
        .filter((check) => check.agency === agency)
        .map(({ status, since, hold }) => {
          const by = actors[agency];
          const reasons = hold && { legalReason: hold.legalReason, publicReason: hold.publicReason };
          return { status, item: { declaration, since, ...(by && { by }), ...reasons } };
        }),
    );
    const of = (wanted: string) => open.filter(({ status }) => status === wanted).map(({ item }) => item);
    return { started: of('IN_PROGRESS'), held: of('ON_HOLD'), position };
  }
}
