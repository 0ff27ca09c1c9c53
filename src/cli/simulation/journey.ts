import { plusMinutes, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Gate } from '../../shared/domain/place.js';
import { Cast, type SimulatedFirm } from './cast.js';
import { as, type Day } from './day.js';
import { declared, YARD } from './declared.js';
import { checkVehicle, revokeAndPassAgain, type CheckedVehicle } from './officers.js';
import type { PlannedVehicle } from './plan.js';

interface DeclarationAnswer {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
}
interface Ticket {
  readonly ticket: string;
}

/** A vehicle that is on its way, for those who get into its way. */
export interface Underway {
  readonly declaration: string;
  readonly ticket: string;
  readonly dispatcher: string;
  readonly gate: Gate;
}

/** Minutes before its arrival at which a vehicle is declared: bookings close two hours before their hour. */
const DECLARED_BEFORE = { booked: 5 * 60, live: 40 } as const;
const LANE_MINUTES = { BORDER: [4, 5], BAY: [2, 2], EXIT: [1, 1] } as const;

/** One vehicle's way through the gate, as its firm, its driver and the officers take it. */
export class Journey {
  private declaration = '';
  private ticket = '';
  private calls = 0;
  private cleared = false;
  private gone = false;

  constructor(
    private readonly day: Day,
    private readonly vehicle: PlannedVehicle,
    private readonly firm: SimulatedFirm,
  ) {}

  /** Whom others meet on the way: from check-in until it has gone. */
  get underway(): Underway | undefined {
    const { declaration, ticket, firm, vehicle } = this;
    if (!ticket || this.gone) return undefined;
    return { declaration, ticket, dispatcher: firm.dispatcher, gate: vehicle.gate };
  }

  /** Puts the beginning of the journey on the timetable. */
  begin(): void {
    const { arrives, books } = this.vehicle;
    const before = books ? DECLARED_BEFORE.booked : DECLARED_BEFORE.live;
    this.day.timetable.at(arrives - before, () => this.declare());
  }

  private async declare(): Promise<void> {
    const { vehicle, day, firm } = this;
    const body = declared(vehicle, day.day, firm, day.chance);
    const answer = await as<DeclarationAnswer>(day, firm.dispatcher, 'POST', '/declarations', { body });
    if (answer.code) return;
    this.declaration = answer.body.id;
    if (answer.body.status === 'SUBMITTED') await this.sendBackAndCorrect();
    if (vehicle.books) day.timetable.after(1, () => this.book());
    if (vehicle.quirk === 'WITHDRAWN') day.timetable.after(60, () => this.withdraw());
    else if (vehicle.direction === 'EXPORT') day.timetable.at(vehicle.arrives, () => this.checkIn());
    else day.timetable.at(vehicle.arrives, () => this.enter());
  }

  private async sendBackAndCorrect(): Promise<void> {
    const { day, declaration } = this;
    const fields = [{ path: 'goods.0.kg', code: 'value-doubtful' }];
    await as(day, Cast.staff('CUSTOMS', this.vehicle.gate), 'POST', `/declarations/${declaration}/send-back`, {
      body: { fields },
    });
    await this.correct([{ path: 'goods.0.kg', value: 18_000 }]);
  }

  private async correct(changes: readonly { path: string; value: unknown }[]): Promise<void> {
    const { day, declaration, firm } = this;
    const now = await as<DeclarationAnswer>(day, firm.dispatcher, 'GET', `/declarations/${declaration}`);
    await as(day, firm.dispatcher, 'PATCH', `/declarations/${declaration}`, {
      body: { changes },
      ifMatch: String(now.body.revision),
    });
  }

  private async book(): Promise<void> {
    const { day, vehicle, declaration, firm } = this;
    const hour = plusMinutes(startOfHanoiDay(day.day), Math.floor((vehicle.arrives + 15) / 60) * 60).toISOString();
    await as(day, firm.dispatcher, 'POST', '/tickets', { body: { declaration, hour } });
  }

  private async withdraw(): Promise<void> {
    await as(this.day, this.firm.dispatcher, 'POST', `/declarations/${this.declaration}/withdraw`, { body: {} });
  }

  /** An import crosses the border first; its place in the queue begins in the yard. */
  private async enter(): Promise<void> {
    const { day, vehicle, declaration } = this;
    const entered = await as(
      day,
      Cast.staff('BORDER_GUARD', vehicle.gate),
      'POST',
      `/clearances/${declaration}/confirm-crossing`,
      { body: {} },
    );
    if (!entered.code) day.timetable.after(3, () => this.checkIn());
  }

  private async checkIn(): Promise<void> {
    const { day, vehicle, declaration } = this;
    const yard = YARD[vehicle.gate][vehicle.direction];
    const body = { declaration, yard, witness: 'YARD_SCAN' };
    const answer = await as<Ticket>(day, Cast.staff('YARD_OPERATOR', vehicle.gate), 'POST', '/check-ins', { body });
    if (answer.code) return;
    this.ticket = answer.body.ticket;
    day.onCall.set(this.ticket, (lane) => this.called(lane));
    if (vehicle.quirk === 'CORRECTED') {
      day.timetable.after(2, () => this.correct([{ path: 'goods.0.packages', value: day.chance.between(300, 2_000) }]));
    }
  }

  /** The driver answers and comes; one who is late the first time comes when he is called again. */
  private called(lane: string): void {
    const { day, vehicle } = this;
    this.calls += 1;
    if (vehicle.quirk === 'NO_SHOW' || (vehicle.quirk === 'LATE_ONCE' && this.calls === 1)) return;
    day.timetable.after(1, () => this.answer());
    day.timetable.after(day.chance.between(4, 8), async () => this.comeTo(lane));
  }

  private async answer(): Promise<void> {
    const scanned = this.day.chance.happens(50);
    const who = scanned ? Cast.staff('YARD_OPERATOR', this.vehicle.gate) : this.firm.dispatcher;
    await as(this.day, who, 'POST', `/tickets/${this.ticket}/answer-call`, { body: {} });
  }

  private comeTo(lane: string): void {
    const { day, vehicle, ticket } = this;
    const stage = vehicle.direction === 'EXPORT' ? 'BORDER' : this.cleared ? 'EXIT' : 'BAY';
    const [least, most] = LANE_MINUTES[stage];
    const left = stage === 'EXIT' ? () => undefined : () => this.toChecks();
    const admitted = stage === 'EXIT' ? () => this.leave() : undefined;
    day.arriveAtLane(lane, {
      ticket,
      gate: vehicle.gate,
      minutes: day.chance.between(least, most),
      left,
      ...(admitted && { admitted }),
    });
  }

  private toChecks(): void {
    const { day, vehicle } = this;
    if (vehicle.quirk === 'TURNED_BACK') day.timetable.after(5, () => this.turnBack());
    else day.timetable.after(1, () => this.check());
  }

  private async check(): Promise<void> {
    if (this.vehicle.quirk === 'TRANSSHIPPED') await this.transship();
    await checkVehicle(this.day, this.checked());
  }

  private checked(): CheckedVehicle {
    const { declaration, vehicle } = this;
    return { declaration, gate: vehicle.gate, held: vehicle.quirk === 'HELD', cleared: () => this.onCleared() };
  }

  private onCleared(): void {
    const { day, vehicle } = this;
    const first = !this.cleared;
    this.cleared = true;
    if (first && vehicle.quirk === 'REVOKED' && (vehicle.gate === 'HUU_NGHI' || vehicle.gate === 'TAN_THANH')) {
      // The head of customs is quick: before an export has crossed.
      day.timetable.after(1, () => revokeAndPassAgain(day, this.checked()));
    } else if (vehicle.direction === 'EXPORT') day.timetable.after(day.chance.between(4, 15), () => this.cross());
  }

  private async cross(): Promise<void> {
    const { day, vehicle, declaration } = this;
    this.gone = true;
    const guard = Cast.staff('BORDER_GUARD', vehicle.gate);
    const { code } = await as(day, guard, 'POST', `/clearances/${declaration}/confirm-crossing`, { body: {} });
    if (!code && vehicle.quirk === 'CAME_BACK') day.timetable.after(30, () => this.comeBack());
  }

  /** The far side refuses it: it comes back as a trip of its own. */
  private async comeBack(): Promise<void> {
    const { day, vehicle, declaration } = this;
    const body = { reason: 'quarantine-refused' };
    const path = `/clearances/${declaration}/return-by-far-side`;
    await as(day, Cast.staff('BORDER_GUARD', vehicle.gate), 'POST', path, { body });
  }

  /** False when its clearance was taken back meanwhile: it drives back into the yard and is called again once cleared. */
  private async leave(): Promise<boolean> {
    const { day, vehicle, declaration } = this;
    const path = `/clearances/${declaration}`;
    const customs = Cast.staff('CUSTOMS', vehicle.gate);
    const { code } = await as(day, customs, 'POST', `${path}/confirm-left-supervision`, { body: {} });
    if (!code && vehicle.quirk === 'TRANSSHIPPED') {
      const guard = Cast.staff('BORDER_GUARD', vehicle.gate);
      day.timetable.after(
        20,
        async () => void (await as(day, guard, 'POST', `${path}/confirm-empty-vehicle-left`, { body: {} })),
      );
    }
    return !code;
  }

  private async turnBack(): Promise<void> {
    const { day, vehicle, declaration } = this;
    const body = { reason: 'far-side-refused' };
    await as(day, Cast.staff('BORDER_GUARD', vehicle.gate), 'POST', `/clearances/${declaration}/turn-back`, { body });
  }

  private async transship(): Promise<void> {
    const { day, vehicle, declaration } = this;
    const onto = [
      { country: 'VN', plate: `29C${String(vehicle.n).padStart(5, '0')}`, seal: `VN${vehicle.n}00`, kg: 12_000 },
    ];
    await as(day, Cast.staff('CUSTOMS', vehicle.gate), 'POST', `/clearances/${declaration}/transship`, {
      body: { onto },
    });
  }
}
