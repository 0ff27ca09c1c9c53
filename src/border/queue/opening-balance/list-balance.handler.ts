import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import { requireGate, worksIn } from '../../../shared/domain/posted.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import {
  VehicleKey,
  acceptedDeclaration,
  ticketOf as ticketIdOf,
  vehicleClaim,
  type PlateOf,
} from '../../declarations/index.js';
import { GATE_PHASE, GateConfig } from '../../gates/index.js';
import {
  LONGEST_DAYS,
  isPlausible,
  listBalance,
  openingBalancesOf,
  refuse,
  type StandingVehicle,
} from '../domain/opening-balance.js';
import { isOver } from '../domain/ticket.js';
import { ticketStream } from '../queue-streams.js';

type Found = StandingVehicle | { readonly code: string };

/** A vehicle as somebody sees it stand in a yard. */
export interface SeenStanding extends PlateOf {
  readonly direction: Direction;
  readonly yard: string;
  /** ISO instant. */
  readonly arrivedAt: string;
}

export interface ListedBalance {
  readonly balance: string;
  readonly listed: number;
  /** Rows that were not taken, by their place in the list. */
  readonly refused: readonly Pick<FieldProblem, 'path' | 'code'>[];
}

/** Tells what stands in a gate's yards; a second person confirms it. */
export class ListOpeningBalance extends Command<Committed<ListedBalance>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly vehicles: readonly SeenStanding[],
  ) {
    super();
  }
}

@CommandHandler(ListOpeningBalance)
export class ListOpeningBalanceHandler implements ICommandHandler<ListOpeningBalance> {
  constructor(
    private readonly store: EventStore,
    private readonly keys: VehicleKey,
    private readonly questions: QueryBus,
  ) {}

  /**
   * A yard operator tells what stands in his yards: rows of others are not taken. Throws `wrong-gate`, `gate-is-live`,
   * `opening-nobody` with every row, and what `listBalance` throws.
   */
  async execute({ context, gate, vehicles }: ListOpeningBalance): Promise<Committed<ListedBalance>> {
    requireGate(context.by, gate);
    const config = await this.questions.execute(new GateConfig(gate));
    const anywhere = context.by.roles.includes('SUPERVISOR');
    const yards = new Map(config?.yards.map(({ yard }) => [yard, anywhere || worksIn(context.by, yard)]));
    const refused: FieldProblem[] = [];
    const standing = new Map<string, StandingVehicle>();
    // All at once: what they read of the log is read together.
    const all = await Promise.all(vehicles.map((seen) => this.find(gate, yards, seen, context.now)));
    for (const [n, seen] of vehicles.entries()) {
      const found = all[n] as Found;
      const code = 'code' in found ? found.code : standing.has(found.declaration) ? 'opening-stands-twice' : undefined;
      if (code === undefined && 'declaration' in found) standing.set(found.declaration, found);
      else
        refused.push({
          path: `vehicles.${n}`,
          code: code ?? '',
          severity: 'error',
          parameters: { days: LONGEST_DAYS, yard: seen.yard },
        });
    }
    const balance = uuidv7();
    const { by, now } = context;
    const data = { gate, balance, vehicles: [...standing.values()], by: by.id, at: now.toISOString() };
    return this.store.execute({
      context,
      streams: { balances: openingBalancesOf(gate), phase: settingStream(GATE_PHASE, gate) },
      decide: ({ balances, phase }) => {
        const live = inForce(phase, now).phase === 'LIVE';
        if (!live && standing.size === 0) throw refuse('opening-nobody', {}, refused);
        return { balances: listBalance(balances, data, live) };
      },
      answer: () => ({ balance, listed: standing.size, refused: refused.map(({ path, code }) => ({ path, code })) }),
      status: 201,
    });
  }

  private async find(
    gate: Gate,
    yards: ReadonlyMap<string, boolean>,
    { country, plate, direction, yard, arrivedAt: at }: SeenStanding,
    now: Date,
  ): Promise<Found> {
    const arrivedAt = new Date(at).toISOString();
    if (!yards.has(yard)) return { code: 'yard-unknown-here' };
    if (!yards.get(yard)) return { code: 'wrong-yard' };
    if (!isPlausible(arrivedAt, now)) return { code: 'opening-arrival-implausible' };
    const claim = await this.store.load(vehicleClaim(this.keys.ofPlate(country, plate), direction));
    const declaration = claim.state;
    if (declaration === undefined) return { code: 'opening-not-declared' };
    const { state: declared } = await this.store.load(acceptedDeclaration(declaration));
    if (declared?.status !== 'ACCEPTED' || declared.facts.gate !== gate) return { code: 'opening-not-declared' };
    const { state: ticket } = await this.store.load(ticketStream(ticketIdOf(declaration)));
    if (ticket && ticket.status !== 'BOOKED' && !isOver(ticket.status)) return { code: 'opening-has-ticket' };
    return { declaration, direction, yard, arrivedAt };
  }
}
