import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { MadeEstimate } from '../../domain/estimate-hit.js';

interface Row {
  readonly madeAt: string;
  readonly estimate: Omit<MadeEstimate, 'madeAt'>;
}

/** The table of the estimates that were told. */
@Injectable()
export class CallEstimates {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** What was told a ticket when it began to wait for its stage; undefined when nothing could be. */
  async of(ticket: string): Promise<MadeEstimate | undefined> {
    const rows: Row[] = await this.source.query(
      'SELECT made_at AS "madeAt", estimate FROM call_estimate WHERE ticket = $1',
      [ticket],
    );
    return rows[0] && { madeAt: rows[0].madeAt, ...rows[0].estimate };
  }
}
