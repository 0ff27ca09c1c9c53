import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { bankPaymentAnswer, type BankPaymentAnswer } from '../bank-payment.answer.js';
import type { PaymentState } from '../domain/fee-events.js';
import { bankPayment, knownOf, type BankPaymentRow } from './bank-payment.projection.js';

export interface BankPaymentFilter extends PageQuery {
  readonly gate?: Gate;
  readonly state?: PaymentState;
  /** Only those of which something is open. */
  readonly open?: boolean;
}

/** Payments of bank statements, the latest first. */
export class ListBankPayments extends Query<Page<BankPaymentAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: BankPaymentFilter,
  ) {
    super();
  }
}

@QueryHandler(ListBankPayments)
export class ListBankPaymentsHandler implements IQueryHandler<ListBankPayments> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
  ) {}

  /** The text of a transfer, which may name its payer, is for accountants. Throws `wrong-gate`, `malformed-request`. */
  async execute({ by, filter }: ListBankPayments): Promise<Page<BankPaymentAnswer>> {
    if (by.gate && filter.gate && by.gate !== filter.gate) throw refuse('wrong-gate');
    const { fresh, position } = await this.models.waitFor(
      bankPayment.name,
      filter.after ?? (await this.store.head()).position,
    );
    const where = new Conditions().and('gate = ?', by.gate ?? filter.gate).and('state = ?', filter.state);
    if (filter.open !== undefined) where.also(filter.open ? 'open > 0' : 'open = 0');
    if (filter.cursor) {
      const [at, id] = valuesOf(filter.cursor, 2);
      where.also(`(paid_at, payment) < (${where.value(at)}, ${where.value(id)})`);
    }
    const found: BankPaymentRow[] = await this.source.query(
      `SELECT payment, gate, bank_id AS "bankId", dong, reference, paid_at AS "paidAt", text, state,
              declaration, applied, refunded, open
       FROM bank_payment ${where.where} ORDER BY paid_at DESC, payment DESC LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const rows = found.slice(0, filter.limit);
    const texts = by.roles.includes('ACCOUNTANT')
      ? await this.facts.read(rows.flatMap(({ text }) => text ?? []))
      : new Map<string, unknown>();
    const items = rows.map((row) => {
      const { text } = (texts.get(row.text ?? '') ?? {}) as { text?: string };
      return { ...bankPaymentAnswer(knownOf(row)), ...(text !== undefined && { text }) };
    });
    const last = rows.at(-1);
    const next = found.length > filter.limit && last ? { next: cursorOf([last.paidAt, last.payment]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
