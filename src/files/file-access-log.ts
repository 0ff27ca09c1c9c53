import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../shared/clock/clock.js';
import { DomainError } from '../shared/domain/problem.js';
import type { Principal } from '../shared/domain/roles.js';

/** Which file somebody asks for, and whose it is. */
export interface FileAsked {
  readonly file: string;
  readonly subject: string;
}

/** Who opened which file, and who was refused: on record before anything is shown. */
@Injectable()
export class FileAccessLog {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Opens a file on the record; what refuses it is on the record too. Not written, not shown. */
  async opening<T>(by: Principal, asked: FileAsked, open: () => Promise<T>): Promise<T> {
    try {
      const opened = await open();
      await this.write(by, asked, 'OPENED');
      return opened;
    } catch (error) {
      if (error instanceof DomainError) await this.write(by, asked, 'REFUSED', error.code);
      throw error;
    }
  }

  private async write(by: Principal, { file, subject }: FileAsked, outcome: string, code?: string): Promise<void> {
    await this.source.query(
      `INSERT INTO file_access (id, at, file, subject, person, roles, firm, gate, outcome, code)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [uuidv7(), this.clock.now(), file, subject, by.id, by.roles, by.firm, by.gate, outcome, code],
    );
  }
}
