import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page } from '../../../shared/http/paging.js';
import type { VehicleDetails } from '../domain/vehicle-events.js';
import { FleetOwners } from '../fleet-owners.js';
import type { FirmNamed } from '../vehicle-seen.js';
import { consentRequest, type ConsentRequestRow, type ConsentState } from './consent-request.projection.js';

export const CONSENT_SIDES = ['OURS_TO_ANSWER', 'ASKED_BY_US'] as const;
export type ConsentSide = (typeof CONSENT_SIDES)[number];

export interface ConsentFilter {
  readonly side?: ConsentSide;
  readonly state?: ConsentState;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** Who asks stands with those to answer; whom one has asked is not told: only that it is held. */
export interface ListedConsent {
  readonly request: string;
  readonly side: ConsentSide;
  readonly state: ConsentState;
  readonly plate?: string;
  readonly vehicle?: string;
  readonly firm?: FirmNamed;
  readonly askedAt: string;
  readonly endedAt?: string;
}

/** Requests for consent that the asker's firm made, or has to answer, newest first. */
export class ListConsents extends Query<Page<ListedConsent>> {
  constructor(
    readonly by: Principal,
    readonly filter: ConsentFilter,
  ) {
    super();
  }
}

@QueryHandler(ListConsents)
export class ListConsentsHandler implements IQueryHandler<ListConsents> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly personal: PersonalFacts,
    private readonly owners: FleetOwners,
  ) {}

  async execute({ by: { firm }, filter }: ListConsents): Promise<Page<ListedConsent>> {
    if (firm === undefined) throw refuse('not-allowed');
    const position = filter.after ?? (await this.store.head()).position;
    const { fresh, position: reached } = await this.models.waitFor(consentRequest.name, position);
    const found = await this.rows(firm, filter);
    const page = found.slice(0, filter.limit);
    const last = page.at(-1);
    const more = found.length > filter.limit && last;
    const items = await this.inClear(firm, page);
    return { items, ...(more && { next: cursorOf([last.request]) }), position: reached, stale: !fresh };
  }

  private async inClear(firm: string, rows: readonly ConsentRequestRow[]): Promise<ListedConsent[]> {
    const opened = await this.personal.read(rows.map(({ asked }) => asked));
    const names = await this.owners.names(rows.map((row) => row.firm));
    return rows.map(({ request, vehicle, firm: asker, asked, state, askedAt, endedAt }) => {
      const plate = (opened.get(asked) as VehicleDetails | undefined)?.plate;
      const ours = asker === firm;
      return {
        request,
        side: ours ? 'ASKED_BY_US' : 'OURS_TO_ANSWER',
        state,
        ...(plate && { plate }),
        ...(!ours && { vehicle, firm: { id: asker, name: names.get(asker) ?? '' } }),
        askedAt,
        ...(endedAt && { endedAt }),
      };
    });
  }

  private rows(firm: string, { side, state, cursor, limit }: ConsentFilter): Promise<ConsentRequestRow[]> {
    const conditions = new Conditions();
    if (side === undefined) conditions.and('? IN (firm, holder)', firm);
    conditions.and('firm = ?', side === 'ASKED_BY_US' ? firm : undefined);
    conditions.and('holder = ?', side === 'OURS_TO_ANSWER' ? firm : undefined);
    conditions.and('state = ?', state);
    conditions.and('request < ?', idOf(cursor));
    return this.source.query(
      `SELECT request, vehicle, firm, holder, asked, state, asked_at AS "askedAt", ended_at AS "endedAt"
       FROM consent_request ${conditions.where}
       ORDER BY request DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
  }
}
