import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import type { Agency } from '../../src/shared/domain/place.js';
import { ask, durian, type Answer, type Asked } from '../declarations/declaring.js';
import type { RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

export const OFFICER: Record<Agency, Who> = {
  BORDER_GUARD: { role: 'BORDER_GUARD' },
  HEALTH_QUARANTINE: { role: 'HEALTH_QUARANTINE' },
  PLANT_ANIMAL_QUARANTINE: { role: 'PLANT_ANIMAL_QUARANTINE' },
  CUSTOMS: { role: 'CUSTOMS' },
  GATE_FEE: { role: 'CASHIER' },
};
export const dispatcher: Who = { role: 'DISPATCHER' };
export const EVERYONE = Object.keys(OFFICER) as Agency[];

let receipts = 0;
/** A receipt number that no other payment of this run has. */
export const freshReceipt = (): string => `BL-${process.pid}-${++receipts}`;

/** What people at the gate do with clearances, through the API. */
export class Clearing {
  constructor(private readonly running: RunningApp) {}

  /** Signs everyone in, one after the other: a burst of sign-ins is what the limits are there to stop. */
  async present(): Promise<void> {
    for (const who of [dispatcher, ...Object.values(OFFICER)]) await signIn(this.running.url, who);
  }

  /** An accepted declaration whose clearance is open. */
  async opened(changes: object = {}): Promise<string> {
    const { status, body } = await ask(this.running, 'POST', 'declarations', { by: dispatcher, body: durian(changes) });
    if (status !== 201 || body.status !== 'ACCEPTED') throw new Error(`not accepted: ${JSON.stringify(body)}`);
    await this.until(body.id, (clearance) => clearance.status === 'OPEN');
    return body.id as string;
  }

  command(declaration: string, verb: string, asked: Asked): Promise<Answer> {
    return ask(this.running, 'POST', `clearances/${declaration}/${verb}`, asked);
  }

  /** Passes a check as its own officer, having seen a revision (`1`), or found values too (`1.2`). */
  pass(declaration: string, agency: Agency, seen: number | string = 1, asked: Asked = {}): Promise<Answer> {
    return this.command(declaration, `checks/${agency}/pass`, {
      by: OFFICER[agency],
      headers: { 'if-match': `"${seen}"` },
      body: agency === 'GATE_FEE' ? { receipt: freshReceipt() } : {},
      ...asked,
    });
  }

  async passAll(declaration: string, agencies: readonly Agency[] = EVERYONE, seen: number | string = 1): Promise<void> {
    for (const agency of agencies) {
      const { status, body } = await this.pass(declaration, agency, seen);
      if (status !== 200) throw new Error(`${agency} did not pass: ${JSON.stringify(body)}`);
    }
  }

  async seen(declaration: string, by: Who): Promise<Answer> {
    return ask(this.running, 'GET', `clearances/${declaration}`, { by });
  }

  /** Waits until a clearance is as it should be; the worker must run. */
  async until(declaration: string, holds: (clearance: Answer['body']) => boolean): Promise<Answer['body']> {
    for (let tries = 0; tries < 200; tries++) {
      const { status, body } = await this.seen(declaration, { role: 'CUSTOMS' });
      if (status === 200 && holds(body)) return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${declaration} did not come to be as expected`);
  }

  worker(): LogWorker {
    return this.running.app.get(LogWorker);
  }
}
