import { Injectable } from '@nestjs/common';
import { LogPool } from '../database/pools.js';

/** What an operator may do to somebody who follows the log and has stopped. */
@Injectable()
export class Checkpoints {
  constructor(private readonly pool: LogPool) {}

  /** Lets it try the same event again. False when nothing of that name is stopped. */
  retry(name: string): Promise<boolean> {
    return this.goOn(name, 'position');
  }

  /** Lets it go on after the event that it could not take. False when nothing of that name is stopped. */
  skip(name: string): Promise<boolean> {
    return this.goOn(name, 'greatest(position, stopped_position)');
  }

  private async goOn(name: string, position: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE checkpoint SET position = ${position}, stopped_at = NULL, stopped_position = NULL, error = NULL,
         unknown_type = NULL, updated_at = now() WHERE name = $1 AND stopped_at IS NOT NULL`,
      [name],
    );
    await this.pool.query('NOTIFY projection');
    return rowCount !== 0;
  }
}
