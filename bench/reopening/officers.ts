import type { Agency, Gate } from '../../src/shared/domain/place.js';
import type { Role } from '../../src/shared/domain/roles.js';
import type { ApiClient } from '../../src/cli/simulation/api-client.js';
import { Cast } from '../../src/cli/simulation/cast.js';

interface Clearance {
  readonly revision: number;
  readonly checks: readonly { readonly agency: Agency; readonly status: string }[];
}

/** Calls the API as people of a gate do, and notes how long each command took. */
export class Officers {
  /** Milliseconds of each command that was granted. */
  readonly commands: number[] = [];

  constructor(
    private readonly api: ApiClient,
    private readonly cast: Cast,
  ) {}

  async ask<T>(role: Role, gate: Gate, path: string): Promise<T | undefined> {
    const as = await this.cast.token(Cast.staff(role, gate));
    const { body, code } = await this.api.send<T>('GET', path, { as });
    return code ? undefined : body;
  }

  /** Undefined when it was refused, which the client counts. */
  async command<T = object>(role: Role, gate: Gate, path: string, body = {}, seen?: number): Promise<T | undefined> {
    const as = await this.cast.token(Cast.staff(role, gate));
    const started = performance.now();
    const ifMatch = seen === undefined ? {} : { ifMatch: String(seen) };
    const answer = await this.api.send<T>('POST', path, { as, body, ...ifMatch });
    if (answer.code) return undefined;
    this.commands.push(performance.now() - started);
    return answer.body;
  }

  /** All agencies look at a vehicle one after the other, then it crosses. */
  async checkAndCross(declaration: string, gate: Gate): Promise<boolean> {
    const path = `/clearances/${declaration}`;
    const seen = await this.ask<Clearance>('BORDER_GUARD', gate, path);
    for (const { agency, status } of seen?.checks ?? []) {
      if (status === 'PASSED' || status === 'WAIVED') continue;
      const role = agency === 'GATE_FEE' ? 'CASHIER' : agency;
      const receipt = agency === 'GATE_FEE' ? { receipt: `BL-${declaration.slice(-12)}` } : {};
      const looked = await this.ask<Clearance>(role, gate, path);
      if (looked) await this.command(role, gate, `${path}/checks/${agency}/pass`, receipt, looked.revision);
    }
    return (await this.command('BORDER_GUARD', gate, `${path}/confirm-crossing`)) !== undefined;
  }
}
