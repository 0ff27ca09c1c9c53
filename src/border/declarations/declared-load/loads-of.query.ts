import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CargoKind } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { seesPlates } from '../declaration-access.js';
import { plateEnd } from '../domain/plate-end.js';
import { declaredLoads } from './declared-load.projection.js';

/** A UN number with its ADR class; none when the list does not hold it. */
export interface DangerousGoods {
  readonly un: string;
  readonly adr?: string;
}

export interface DeclaredLoad {
  readonly cargo: CargoKind;
  readonly dangerous: readonly DangerousGoods[];
  readonly drivers: number;
  /** Whole for whoever may see plates. */
  readonly plate?: string;
  readonly plateEnd?: string;
}

/** What the vehicles of declarations carry, by their ids, as the log stood at a position; one question for all of them. */
export class LoadsOf extends Query<ReadonlyMap<string, DeclaredLoad>> {
  constructor(
    readonly by: Principal,
    readonly declarations: readonly string[],
    readonly position: number,
  ) {
    super();
  }
}

interface Row {
  readonly declaration: string;
  readonly cargo: CargoKind;
  readonly drivers: number;
  readonly plate: string | null;
  readonly dangerous: readonly { readonly un: string; readonly adr: string | null }[];
}

@QueryHandler(LoadsOf)
export class LoadsOfHandler implements IQueryHandler<LoadsOf> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ by, declarations, position }: LoadsOf): Promise<ReadonlyMap<string, DeclaredLoad>> {
    await this.models.waitFor(declaredLoads.name, position);
    const rows: Row[] = await this.source.query(
      `SELECT l.declaration, l.cargo, l.drivers, v.plate,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('un', each.un, 'adr', n.class) ORDER BY each.un), '[]')
                 FROM jsonb_array_elements_text(l.un) AS each(un)
                 LEFT JOIN un_number n ON n.number = right(each.un, 4)) AS dangerous
         FROM declared_load l LEFT JOIN open_vehicle v ON v.declaration = l.declaration
        WHERE l.declaration = ANY($1)`,
      [declarations],
    );
    return new Map(rows.map((row) => [row.declaration, loadOf(row, seesPlates(by))]));
  }
}

function loadOf({ cargo, drivers, plate, dangerous }: Row, whole: boolean): DeclaredLoad {
  return {
    cargo,
    drivers,
    dangerous: dangerous.map(({ un, adr }) => ({ un, ...(adr !== null && { adr }) })),
    ...(plate !== null && { plateEnd: plateEnd(plate) }),
    ...(plate !== null && whole && { plate }),
  };
}
