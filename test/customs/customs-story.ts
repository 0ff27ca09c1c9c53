import { Clearing, OFFICER } from '../clearance/clearing.js';
import { ask, freshPlate, type Answer } from '../declarations/declaring.js';
import type { RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

export const customsOfficer: Who = OFFICER.CUSTOMS;
let numbers = 0;

/** A customs declaration number (12 digits) that no other vehicle of this run carries. */
export function freshNumber(prefix: '10' | '30' = '30'): string {
  return `${prefix}${String(process.pid % 100_000).padStart(5, '0')}${String(++numbers).padStart(4, '0')}0`;
}

/** Its first 11 digits. */
export const identity = (number: string): string => number.slice(0, 11);

/** What customs does with its declarations, through the API. */
export class CustomsStory {
  readonly clearing: Clearing;

  constructor(private readonly running: RunningApp) {
    this.clearing = new Clearing(running);
  }

  record(number: string, more: object = {}, by: Who = customsOfficer): Promise<Answer> {
    const body = { number, office: '15BB', declarationType: number.startsWith('10') ? 'A11' : 'B11', ...more };
    return ask(this.running, 'POST', 'customs-declarations', { by, body });
  }

  stop(number: string, order = 'LD-1', by: Who = customsOfficer): Promise<Answer> {
    const body = { order, reason: 'tax-unsettled' };
    return ask(this.running, 'POST', `customs-declarations/${identity(number)}/stop`, { by, body });
  }

  lift(number: string, order = 'LD-1'): Promise<Answer> {
    const asked = { by: customsOfficer, body: { order } };
    return ask(this.running, 'POST', `customs-declarations/${identity(number)}/lift-stop`, asked);
  }

  allocate(number: string, body: object): Promise<Answer> {
    return ask(this.running, 'POST', `customs-declarations/${identity(number)}/allocate`, { by: customsOfficer, body });
  }

  seen(number: string, by: Who): Promise<Answer> {
    return ask(this.running, 'GET', `customs-declarations/${identity(number)}`, { by });
  }

  /** An accepted vehicle that carries these. */
  async carrying(numbers: readonly string[], changes: object = {}): Promise<{ declaration: string; plate: string }> {
    const plate = freshPlate();
    const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
    const declaration = await this.clearing.opened({ vehicle, customsDeclarations: numbers, ...changes });
    return { declaration, plate };
  }

  cross(declaration: string): Promise<Answer> {
    return this.clearing.command(declaration, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
  }

  check(declaration: string, agency: string): Promise<string> {
    return this.clearing.seen(declaration, customsOfficer).then(({ body }) => {
      const found = body.checks.find((check: { agency: string }) => check.agency === agency);
      return found?.status as string;
    });
  }
}
