import { setTimeout as pause } from 'node:timers/promises';
import type { Agency } from '../../src/shared/domain/place.js';
import { OFFICER, dispatcher, freshReceipt } from '../clearance/clearing.js';
import { ask, type Answer, type Asked } from '../declarations/declaring.js';
import type { RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

export const CONTROLLER: Who = { role: 'LANE_CONTROLLER' };
export const YARD: Who = { role: 'YARD_OPERATOR' };
const MINUTE_MS = 60_000;

/** What people do, from a declaration to the border, at a gate whose clock is stepped. Every step says when it was refused. */
export class Crossing {
  constructor(
    private readonly running: RunningApp,
    private now: Date,
  ) {}

  async do(method: string, path: string, asked: Asked = {}): Promise<Answer['body']> {
    const { status, body } = await ask(this.running, method, path, asked);
    if (status >= 300) throw new Error(`${method} ${path} answered ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Lets time pass; afterwards everybody has heard of everything. */
  async wait(minutes: number): Promise<void> {
    this.now = new Date(this.now.getTime() + minutes * MINUTE_MS);
    await this.do('POST', 'clock/tick', { by: { role: 'ADMIN' }, body: { to: this.now.toISOString() } });
  }

  async declare(body: object): Promise<string> {
    const { id, status } = await this.do('POST', 'declarations', { by: dispatcher, body });
    if (status !== 'ACCEPTED') throw new Error(`${id} is ${status}`);
    await this.wait(1);
    return id;
  }

  async checkIn(declaration: string, yard: string): Promise<string> {
    const body = { declaration, yard, witness: 'YARD_SCAN' };
    return (await this.do('POST', 'check-ins', { by: YARD, body })).ticket;
  }

  /** Waits for the machine to propose a ticket for a lane, confirms, and the driver comes; the lane. */
  async callAndAdmit(ticket: string): Promise<string> {
    const lane = await this.call(ticket);
    await this.do('POST', `tickets/${ticket}/answer-call`, { by: YARD });
    await this.wait(5);
    await this.do('POST', `lanes/${lane}/admissions`, { by: CONTROLLER, body: { ticket } });
    return lane;
  }

  /** Waits for the machine to propose a ticket for a lane, and confirms; the lane. */
  async call(ticket: string): Promise<string> {
    const lane = await this.suggestedFor(ticket);
    await this.do('POST', `lanes/${lane}/calls`, { by: CONTROLLER, body: { ticket } });
    return lane;
  }

  async vacate(lane: string, ticket: string): Promise<void> {
    await this.do('POST', `lanes/${lane}/vacate`, { by: CONTROLLER, body: { ticket } });
  }

  /** All checks that are still open, each by its own agency, on what it sees; returns who decided. */
  async passChecks(declaration: string): Promise<Agency[]> {
    const path = `clearances/${declaration}`;
    const { checks, revision } = await this.do('GET', path, { by: OFFICER.CUSTOMS });
    const open = (checks as { agency: Agency; status: string }[]).filter(({ status }) => status === 'WAITING');
    for (const { agency } of open) {
      await this.do('POST', `${path}/checks/${agency}/start`, { by: OFFICER[agency] });
      await this.do('POST', `${path}/checks/${agency}/pass`, {
        by: OFFICER[agency],
        headers: { 'if-match': `"${revision}"` },
        body: agency === 'GATE_FEE' ? { receipt: freshReceipt() } : {},
      });
    }
    await this.wait(1);
    return open.map(({ agency }) => agency);
  }

  private async suggestedFor(ticket: string): Promise<string> {
    for (let tries = 0; tries < 20; tries++) {
      await this.wait(1);
      const { suggestions } = await this.do('GET', 'gates/HUU_NGHI/suggestions', { by: CONTROLLER });
      const found = (suggestions as { lane: string; ticket: string }[]).find((each) => each.ticket === ticket);
      if (found) return found.lane;
      await pause(50);
    }
    throw new Error(`${ticket} was suggested for no lane`);
  }
}
