import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Gate } from '../../../../shared/domain/place.js';
import { refuse } from '../../../../shared/http/http-problems.js';

/** The declaration behind a ticket's code at a gate; a code that was used before names its latest ticket. */
export class TicketOfCode extends Query<string> {
  constructor(
    readonly code: string,
    readonly gate: Gate,
  ) {
    super();
  }
}

@QueryHandler(TicketOfCode)
export class TicketOfCodeHandler implements IQueryHandler<TicketOfCode> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Throws `not-found`. */
  async execute({ code, gate }: TicketOfCode): Promise<string> {
    const [row]: { declaration: string }[] = await this.source.query(
      'SELECT declaration FROM ticket_list WHERE (code = $1 OR former_codes @> to_jsonb($1::text)) AND gate = $2 ORDER BY code = $1 DESC, issued_at DESC LIMIT 1',
      [code, gate],
    );
    if (!row) throw refuse('not-found');
    return row.declaration;
  }
}
