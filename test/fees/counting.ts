import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate, type Answer } from '../declarations/declaring.js';
import type { RunningApp } from '../running-app.js';
import { ask as askSetting } from '../settings/settings-api.js';
import { signIn, type Who } from '../sign-in.js';

export const cashier: Who = { role: 'CASHIER' };
export const accountant: Who = { role: 'ACCOUNTANT' };
export const supervisor: Who = { role: 'SUPERVISOR' };

/** Fresh vegetables in a small truck, which the published tariff prices. */
export const cabbages = (): object => ({
  vehicle: { country: 'VN', plate: freshPlate(), type: 'TRUCK' },
  trailer: undefined,
  containers: [],
  goods: [{ hs: '07049010', description: 'Bắp cải tươi', kg: 1500, packages: 60 }],
});

/** A line of a bank statement; ids are of this run. */
export const row = (id: string, amount: number, text: string, time = new Date().toISOString()) => ({
  id: `FT${process.pid}${id}`,
  amount: String(amount),
  time,
  text,
});

export const feeCheck = (clearance: Answer['body']) =>
  clearance.checks.find(({ agency }: { agency: string }) => agency === 'GATE_FEE') as Record<string, unknown>;

/** What the people of money do, through the API. */
export class Counting {
  readonly clearing: Clearing;

  constructor(private readonly running: RunningApp) {
    this.clearing = new Clearing(running);
  }

  async present(): Promise<void> {
    await this.clearing.present();
    for (const who of [accountant, supervisor]) await signIn(this.running.url, who);
    await this.clearing.worker().start();
  }

  get(path: string, by: Who): Promise<Answer> {
    return ask(this.running, 'GET', path, { by });
  }

  post(path: string, by: Who, body: object = {}): Promise<Answer> {
    return ask(this.running, 'POST', path, { by, body });
  }

  passed(declaration: string): Promise<Answer['body']> {
    return this.clearing.until(declaration, (clearance) => feeCheck(clearance)['status'] === 'PASSED');
  }

  /** A trip with cabbages that was invoiced at 100,000 đ. */
  async invoiced(): Promise<{ declaration: string; reference: string }> {
    const declaration = await this.clearing.opened(cabbages());
    const { body } = await this.post(`fees/${declaration}/invoice`, dispatcher, { payloadKg: 1_900 });
    return { declaration, reference: body.reference };
  }

  /** What became of each line of a statement. */
  async bank(...rows: object[]): Promise<string[]> {
    const { body } = await this.post('bank-payments', accountant, { gate: 'HUU_NGHI', rows });
    return body.rows.map(({ state, code, known }: Record<string, unknown>) => (known ? 'known' : (code ?? state)));
  }

  /** The accountant proposes a value, tries to confirm it himself, and the supervisor does: what both were told. */
  async agreed(path: string, value: object): Promise<string[]> {
    const by = accountant;
    const { body: seen } = await askSetting(this.running, `GET ${path}`, { by });
    const proposing = { by, seen: seen.revision, body: { value } };
    const { body } = await askSetting(this.running, `POST ${path}/changes`, proposing);
    const told = [];
    for (const who of [accountant, supervisor]) {
      const confirming = { by: who, seen: seen.revision + 1 };
      const confirmed = await askSetting(this.running, `POST ${path}/changes/${body.change}/confirm`, confirming);
      told.push(confirmed.body.code ?? confirmed.body.status);
    }
    return told;
  }
}
