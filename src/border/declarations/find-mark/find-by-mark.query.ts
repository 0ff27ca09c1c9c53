import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels, type Freshness } from '../../../shared/event-store/read-models.js';
import { seesContent, seesPlates } from '../declaration-access.js';
import { lookAlike } from '../domain/look-alike.js';
import type { Mark, MarkKind } from '../domain/marks.js';
import { bestMatch, soughtOf, type Fit, type Misread } from '../domain/match-mark.js';
import { declarationList } from '../declaration-list/declaration-list.projection.js';
import { findableVehicles } from './findable-vehicle.projection.js';

/** A declaration at a gate by something that is written on its vehicle, as far as the asker may read it. */
export interface FoundByMark {
  readonly declaration: string;
  readonly direction: Direction;
  /** It has not ended. */
  readonly open: boolean;
  /** What it was found by: the number of the declaration itself, or something that is written. */
  readonly by: {
    readonly kind: MarkKind | 'DECLARATION';
    readonly text: string;
    readonly fit: Fit;
    readonly misread: readonly Misread[];
  };
}

export interface FoundByMarks extends Freshness {
  readonly found: readonly FoundByMark[];
}

/** Declarations at a gate that something typed fits, by their number or its beginning, and by the marks that the asker may see. */
export class FindByMark extends Query<FoundByMarks> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly typed: string,
    readonly after: number,
  ) {
    super();
  }
}

interface Row extends Omit<FoundByMark, 'by'> {
  readonly marks: readonly Mark[];
}

/** Whoever gets so many types more of it. */
const MOST = 300;
const BEGINS_NUMBER = /^[0-9a-f]{8}[0-9a-f-]{0,28}$/;
const PLATES: readonly MarkKind[] = ['PLATE', 'TRAILER'];

@QueryHandler(FindByMark)
export class FindByMarkHandler implements IQueryHandler<FindByMark> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ by, gate, typed, after }: FindByMark): Promise<FoundByMarks> {
    const reached = await this.models.waitForAll([findableVehicles.name, declarationList.name], after);
    const found = [...(await this.byNumber(gate, typed)), ...(await this.byMark(by, gate, typed))];
    return { ...reached, found };
  }

  private async byNumber(gate: Gate, typed: string): Promise<FoundByMark[]> {
    const number = typed.trim().toLowerCase();
    if (!BEGINS_NUMBER.test(number)) return [];
    const rows: Omit<FoundByMark, 'by'>[] = await this.source.query(
      `SELECT declaration, direction, status IN ('SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION') AS open
       FROM declaration_list WHERE gate = $1 AND declaration LIKE $2 ORDER BY declaration DESC LIMIT ${MOST}`,
      [gate, `${number}%`],
    );
    return rows.map((row): FoundByMark => {
      const fit = row.declaration === number ? 'EXACT' : 'PART';
      return { ...row, by: { kind: 'DECLARATION', text: row.declaration, fit, misread: [] } };
    });
  }

  private async byMark(by: Principal, gate: Gate, typed: string): Promise<FoundByMark[]> {
    const sought = soughtOf(typed);
    if (!sought || !seesPlates(by)) return [];
    const alike = lookAlike(sought);
    // Those that fit whole come first, so that none of them is beyond the limit. Letters and digits alone are sought.
    const rows: Row[] = await this.source.query(
      `SELECT declaration, direction, open, marks FROM findable_vehicle
       WHERE gate = $1 AND alike LIKE $2 ORDER BY alike LIKE $3 DESC, open DESC, declaration DESC LIMIT ${MOST}`,
      [gate, `%${alike}%`, `% ${alike} %`],
    );
    const readable = (marks: readonly Mark[]) =>
      seesContent(by) ? marks : marks.filter(({ kind }) => PLATES.includes(kind));
    return rows.flatMap(({ marks, ...row }) => {
      const match = bestMatch(sought, readable(marks));
      return match ? [{ ...row, by: { ...match.mark, fit: match.fit, misread: match.misread } }] : [];
    });
  }
}
