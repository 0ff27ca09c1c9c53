import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import { DomainError, type Words } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { PlaceNames } from '../../../shared/http/place-names.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { DeclarationById, isToComplete, plateEnd } from '../../declarations/index.js';
import { GateConfig } from '../../gates/index.js';
import { ShowPass } from '../../passes/index.js';
import { TicketById, type TicketAnswer } from '../../queue/index.js';
import { WALK_IN_RULES } from '../settings/walk-in-rules.setting.js';
import { WalkInLinks } from '../walk-in-links.js';

/** What the slip of a ticket says. */
export interface Slip {
  readonly code: string;
  readonly gate: Gate;
  readonly gateName: Words;
  readonly yardName?: Words;
  readonly direction: Direction;
  /** ISO instant. */
  readonly checkedInAt?: string;
  /** Of a ticket that is called: the lane or, out of a park, the gate yard, and until when it is to be there (ISO instant). */
  readonly call?: { readonly to: Words; readonly by: string };
  /** The last three characters of the plate. */
  readonly plateEnd?: string;
  /** Signed text of the pass. */
  readonly pass: string;
  readonly driverLink: string;
  /** Codes of what is not told yet, what is asked first standing first. */
  readonly missing: readonly string[];
  /** Of a walk-in that nobody took over. */
  readonly completionLink?: string;
}

/** The slip of a ticket. Throws `not-found`, `wrong-gate`, `pass-over`. */
export class SlipOfTicket extends Query<Slip> {
  constructor(
    readonly ticket: string,
    readonly by: Principal,
  ) {
    super();
  }
}

const ITSELF: Principal = { id: 'system:counter', roles: [], system: true };

@QueryHandler(SlipOfTicket)
export class SlipOfTicketHandler implements IQueryHandler<SlipOfTicket> {
  constructor(
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly links: WalkInLinks,
    private readonly clock: Clock,
    private readonly places: PlaceNames,
  ) {}

  async execute({ ticket, by }: SlipOfTicket): Promise<Slip> {
    const pass = await this.questions.execute(new ShowPass(ticket, by));
    if (pass.endedAt !== undefined) throw new DomainError('pass-over');
    const seen = await this.questions.execute(new TicketById(ticket, ITSELF));
    // A kiosk prints for whoever stands before it.
    if (by.yard !== undefined && by.yard !== seen.yard) throw refuse('not-found');
    const [declared, config, called] = await Promise.all([
      this.questions.execute(new DeclarationById(ITSELF, seen.declaration)),
      this.questions.execute(new GateConfig(pass.gate)),
      this.calledTo(seen.call),
    ]);
    const yard = config?.yards.find((each) => each.yard === seen.yard);
    const { gate, direction, checkedInAt } = seen;
    return {
      code: pass.code,
      gate,
      gateName: config?.name ?? { vi: gate, zh: gate, en: gate },
      ...(yard && { yardName: yard.name }),
      direction,
      ...(checkedInAt !== undefined && { checkedInAt }),
      ...(called && { call: called }),
      ...(declared.plate !== undefined && { plateEnd: plateEnd(declared.plate) }),
      pass: pass.text,
      driverLink: pass.link,
      missing: (declared.facts.missing ?? []).map(({ code }) => code),
      ...(isToComplete(declared) && { completionLink: await this.linkTo(seen.declaration, gate) }),
    };
  }

  private async calledTo(call: TicketAnswer['call']): Promise<Slip['call']> {
    if (!call) return undefined;
    const { lane, arriveBy } = call;
    const to = (await this.places.of([lane])).get(lane) ?? { vi: lane, zh: lane, en: lane };
    return { to, by: arriveBy };
  }

  private async linkTo(declaration: string, gate: Gate): Promise<string> {
    const now = this.clock.now();
    const { state } = await this.store.load(settingStream(WALK_IN_RULES, gate));
    return this.links.pathOf(declaration, plusMinutes(now, inForce(state, now).linkHours * 60));
  }
}
