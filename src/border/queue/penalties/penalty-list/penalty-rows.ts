import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Conditions } from '../../../../shared/database/conditions.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import type { PenaltyRow } from './penalty.projection.js';

const COLUMNS = `penalty, subject, of_whom AS "ofWhom", at_gate AS "atGate", firm, carrier, code, no_show AS "noShow",
  no_shows AS "noShows", needs, tickets, status, since, until, ended_at AS "endedAt", appeal, reason,
  appealed_by AS "appealedBy", appealed_at AS "appealedAt", decide_by AS "decideBy", supported, verdict,
  decided_at AS "decidedAt"`;

/** The read model of penalties. */
@Injectable()
export class PenaltyRows {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** A penalty of the asker's firm, or of his gate. Throws `not-found`, `wrong-gate`. */
  async own(penalty: string, by: Principal): Promise<PenaltyRow> {
    const rows: PenaltyRow[] = await this.source.query(`SELECT ${COLUMNS} FROM penalty WHERE penalty = $1`, [penalty]);
    const [row] = rows;
    if (!row) throw refuse('not-found');
    if (by.firm !== undefined && by.firm !== row.firm && by.firm !== row.carrier) throw refuse('not-found');
    if (by.firm === undefined) requireGate(by, row.atGate);
    return row;
  }

  where(conditions: Conditions, order: string, limit: number): Promise<PenaltyRow[]> {
    const most = conditions.value(limit);
    return this.source.query(
      `SELECT ${COLUMNS} FROM penalty ${conditions.where} ORDER BY ${order} LIMIT ${most}`,
      conditions.values,
    );
  }
}
