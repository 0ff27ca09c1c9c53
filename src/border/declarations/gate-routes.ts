import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Gate } from '../../shared/domain/place.js';
import { GateConfig } from '../gates/index.js';

const KEPT_MS = 5_000;

/** The routes of each gate, read at most every few seconds: they change once in years. */
@Injectable()
export class GateRoutes {
  private readonly kept = new Map<Gate, { readonly routes: readonly string[]; readonly until: number }>();

  constructor(private readonly questions: QueryBus) {}

  async of(gate: Gate): Promise<readonly string[]> {
    const kept = this.kept.get(gate);
    if (kept && kept.until > performance.now()) return kept.routes;
    const config = await this.questions.execute(new GateConfig(gate));
    const routes = config?.routes.map(({ route }) => route) ?? [];
    this.kept.set(gate, { routes, until: performance.now() + KEPT_MS });
    return routes;
  }
}
