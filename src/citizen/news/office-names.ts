import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Words } from '../../shared/domain/problem.js';
import { ListBodies } from '../bodies/index.js';

/** What the bodies of the province are called. */
@Injectable()
export class OfficeNames {
  constructor(private readonly questions: QueryBus) {}

  /** By code; asked for once, however many are to be named. */
  async all(): Promise<ReadonlyMap<string, Words>> {
    const { items } = await this.questions.execute(new ListBodies());
    return new Map(items.map(({ code, name }) => [code, name]));
  }
}
