import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../../shared/clock/clock.js';
import type { CargoKind, Gate } from '../../../../shared/domain/place.js';
import { requireGate, requireYard } from '../../../../shared/domain/posted.js';
import type { Principal, Role } from '../../../../shared/domain/roles.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { LoadsOf, type DeclaredLoad } from '../../../declarations/index.js';
import { StandingInYard, YardById, type StandingVehicle } from '../../../gates/index.js';
import { refuse } from '../../domain/ticket-problems.js';
import type { ManifestVehicle, YardManifestAnswer } from './yard-manifest.answer.js';

/** They look into every yard of their gate; a yard operator into his. */
export const MANIFEST_READERS = [
  'SUPERVISOR',
  'LANE_CONTROLLER',
  'GATE_CLERK',
  'BORDER_GUARD',
  'CUSTOMS',
  'TRAFFIC_POLICE',
  'PROVINCE',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Every vehicle in a yard with what is dangerous in it. Throws `wrong-gate`, `wrong-yard`, `yard-unknown-here`. */
export class YardManifest extends Query<YardManifestAnswer> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly yard: string,
  ) {
    super();
  }
}

interface TicketRow {
  readonly ticket: string;
  readonly declaration: string;
  readonly code: string;
  readonly cargo: CargoKind;
}

@QueryHandler(YardManifest)
export class YardManifestHandler implements IQueryHandler<YardManifest> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly clock: Clock,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Three questions for the whole yard, however many stand there. */
  async execute({ by, gate, yard }: YardManifest): Promise<YardManifestAnswer> {
    const reads = by.roles.includes('PROVINCE') || by.roles.includes('AUDITOR');
    if (!reads) requireGate(by, gate);
    requireYard(by, yard, MANIFEST_READERS);
    const found = await this.questions.execute(new YardById(yard));
    if (found?.gate !== gate) throw refuse('yard-unknown-here', { yard });
    const { position } = await this.store.head();
    const standing = await this.questions.execute(new StandingInYard(yard, position));
    const rows: TicketRow[] = await this.source.query(
      'SELECT ticket, declaration, code, cargo FROM ticket_list WHERE ticket = ANY($1)',
      [standing.map(({ ticket }) => ticket)],
    );
    const loads = await this.questions.execute(
      new LoadsOf(
        by,
        rows.map(({ declaration }) => declaration),
        position,
      ),
    );
    const tickets = new Map(rows.map((row) => [row.ticket, row]));
    const vehicles = standing.flatMap((vehicle) => vehicleOf(vehicle, tickets.get(vehicle.ticket), loads));
    const sorted = [...vehicles.filter(isDangerous), ...vehicles.filter((each) => !isDangerous(each))];
    return {
      gate,
      yard,
      at: this.clock.now().toISOString(),
      position,
      drivers: sorted.reduce((sum, { drivers }) => sum + drivers, 0),
      dangerous: sorted.filter(isDangerous).length,
      vehicles: sorted,
    };
  }
}

function isDangerous({ cargo, dangerous }: ManifestVehicle): boolean {
  return cargo === 'DANGEROUS' || dangerous.length > 0;
}

/** Whoever stands there is told, also when what he carries is not known (any more). */
function vehicleOf(
  { ticket, since }: StandingVehicle,
  row: TicketRow | undefined,
  loads: ReadonlyMap<string, DeclaredLoad>,
): ManifestVehicle[] {
  if (!row) return [{ code: ticket, since, cargo: 'GENERAL', dangerous: [], drivers: 0 }];
  const { cargo = row.cargo, dangerous = [], drivers = 0, plate, plateEnd } = loads.get(row.declaration) ?? {};
  const seen = { ...(plate !== undefined && { plate }), ...(plateEnd !== undefined && { plateEnd }) };
  return [{ code: row.code, ...seen, since, cargo, dangerous, drivers }];
}
