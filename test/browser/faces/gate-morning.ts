import { Clearing, dispatcher } from '../../clearance/clearing.js';
import { ask, freshPlate, type Answer } from '../../declarations/declaring.js';
import { startApp, type RunningApp } from '../../running-app.js';
import type { Who } from '../../sign-in.js';

const YARD = 'HN-XUAN-CUONG';
const controller: Who = { role: 'LANE_CONTROLLER' };
const yard: Who = { role: 'YARD_OPERATOR' };
/** A morning whose times can be told. */
export const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`).toISOString();

/** A vehicle of the firm, by the plate that it was declared with. */
export interface Vehicle {
  readonly id: string;
  readonly plate: string;
  readonly code: string;
}

const GOODS = [
  { hs: '0810.60.00', description: 'Sầu riêng tươi Ri6', kg: 18_000.5, packages: 900, temperature: 13 },
  { hs: '0804.50.20', description: 'Xoài tươi', kg: 21_400, packages: 1_180, temperature: 13 },
  { hs: '0807.11.00', description: 'Dưa hấu tươi', kg: 24_750, packages: 620 },
  { hs: '0810.90.20', description: 'Vải thiều tươi', kg: 15_300, packages: 1_530, temperature: 5 },
];

/** A firm's morning at Hữu Nghị: one truck called, some waiting in the yard, some booked, one sent back. */
export class GateMorning {
  private constructor(
    readonly running: RunningApp,
    readonly clearing: Clearing,
  ) {}

  static async begin(): Promise<GateMorning> {
    const running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('06:00') });
    const clearing = new Clearing(running);
    await clearing.worker().start();
    return new GateMorning(running, clearing);
  }

  async end(): Promise<void> {
    await this.clearing.worker().stop();
    await this.running.stop();
  }

  post(by: Who, path: string, body: object = {}): Promise<Answer> {
    return ask(this.running, 'POST', path, { by, body });
  }

  get(path: string, by: Who): Promise<Answer> {
    return ask(this.running, 'GET', path, { by });
  }

  /** A colleague of the dispatcher corrects a field, having seen what stands now. */
  async corrected({ id }: Vehicle, path: string, value: unknown): Promise<void> {
    const { revision } = (await this.get(`declarations/${id}`, dispatcher)).body;
    const headers = { 'if-match': `"${revision}"` };
    const body = { changes: [{ path, value }] };
    const { status, body: said } = await ask(this.running, 'PATCH', `declarations/${id}`, {
      by: dispatcher,
      headers,
      body,
    });
    if (status !== 200) throw new Error(`Not corrected: ${JSON.stringify(said)}`);
  }

  /** Steps the clock; resolves when everything that follows is done. */
  async clockAt(time: string): Promise<void> {
    const { status, body } = await this.post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time) });
    if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
  }

  /** Declares a truck with fruit and books its hour. */
  async booked(hour: string, number = 0, changes: object = {}): Promise<Vehicle> {
    const plate = freshPlate();
    const id = await this.clearing.opened({
      plannedFrom: hanoi('08:00'),
      plannedTo: hanoi('18:00'),
      quarantineCertificate: { number: `KDTV-${number + 1}`, validUntil: '2026-12-01T00:00:00.000Z' },
      vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
      goods: [GOODS[number % GOODS.length]],
      ...changes,
    });
    const { status, body } = await this.post(dispatcher, 'tickets', { declaration: id, hour: hanoi(hour) });
    if (status !== 201) throw new Error(`Not booked: ${JSON.stringify(body)}`);
    return { id, plate, code: body.code as string };
  }

  async inYard({ id }: Vehicle): Promise<void> {
    const { status, body } = await this.post(yard, 'check-ins', { declaration: id, yard: YARD, witness: 'YARD_SCAN' });
    if (status !== 201) throw new Error(`Not checked in: ${JSON.stringify(body)}`);
  }

  /** Calls a truck to the lane that is suggested for it. */
  async called({ id }: Vehicle): Promise<string> {
    const { body } = await this.get('gates/HUU_NGHI/suggestions', controller);
    const suggestion = body.suggestions.find(({ ticket }: { ticket: string }) => ticket === id);
    if (!suggestion) throw new Error(`Nobody suggests ${id}: ${JSON.stringify(body)}`);
    const { status, body: said } = await this.post(controller, `lanes/${suggestion.lane}/calls`, { ticket: id });
    if (status !== 201) throw new Error(`Not called: ${JSON.stringify(said)}`);
    return suggestion.lane as string;
  }
}
