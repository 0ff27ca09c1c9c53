import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { AGENCIES, type Gate } from '../../../shared/domain/place.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { declarationStream, type DeclaredContent, type DeclarationEvent } from '../../declarations/index.js';
import type { TicketEvent } from '../../queue/index.js';
import { alertOn } from '../domain/alerts.js';
import type { Occasion } from '../domain/lookout-events.js';
import { matching, type Lookouts } from '../domain/lookouts.js';
import { alertsOf, lookoutsOf } from '../lookout-access.js';
import { LookoutKeys } from '../lookout-keys.js';

const ALERTS = '0c3f6a1e-4d8b-5b1a-9a55-7f3f7d6f0a21';
const LOOKING = AGENCIES.filter((agency) => agency !== 'GATE_FEE');

/**
 * Reaction: a declaration is submitted or corrected, its vehicle checks in: whoever looks out for something that it says is
 * alerted, by himself. Nothing is asked of the declaration's own commands, which therefore take as long with a match as without.
 */
@Injectable()
export class AlertOnMatch implements Reaction<DeclarationEvent | TicketEvent> {
  readonly name = 'alert-on-lookout-match';
  readonly types = ['DeclarationSubmitted', 'DeclarationCorrected', 'TicketCheckedIn'] as const;

  constructor(
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
    private readonly keys: LookoutKeys,
  ) {}

  react: Reaction<DeclarationEvent | TicketEvent>['react'] = async (event, context) => {
    if (event.type === 'DeclarationSubmitted') {
      await this.look(event.data.declaration, event.data.facts.gate, 'SUBMITTED', event.data.content, context);
    } else if (event.type === 'DeclarationCorrected') {
      await this.look(event.data.declaration, event.data.gate, 'CORRECTED', event.data.content, context);
    } else if (event.type === 'TicketCheckedIn') {
      await this.look(event.data.declaration, event.data.gate, 'CHECKED_IN', undefined, context);
    }
  };

  private async look(
    declaration: string,
    gate: Gate,
    occasion: Occasion,
    content: string | undefined,
    context: Parameters<Reaction['react']>[1],
  ): Promise<void> {
    const at = context.now.toISOString();
    const lists = await Promise.all(LOOKING.map((agency) => this.store.load(lookoutsOf(gate, agency))));
    if (lists.every(({ state }) => state.size === 0)) return;
    const ref = content ?? (await this.lastContent(declaration));
    const said =
      ref === undefined ? undefined : ((await this.facts.read([ref])).get(ref) as DeclaredContent | undefined);
    if (!said) return;
    const keys = this.keys.ofContent(said);
    const matched = (all: readonly Lookouts[]) => all.flatMap((list) => matching(list, keys, at));
    if (matched(lists.map(({ state }) => state)).length === 0) return;
    const idOf = (lookout: string) => uuidv5(`${lookout} ${declaration} ${occasion}`, ALERTS);
    await this.store.execute({
      context,
      streams: {
        alerts: alertsOf(declaration),
        ...Object.fromEntries(LOOKING.map((agency) => [agency, lookoutsOf(gate, agency)])),
      },
      decide: (states) => {
        const now = LOOKING.map((agency) => (states as unknown as Record<string, Lookouts>)[agency] as Lookouts);
        return { alerts: alertOn(states.alerts, matched(now), { declaration, occasion, at, idOf }) };
      },
      answer: () => ({}),
    });
  }

  private async lastContent(declaration: string): Promise<string | undefined> {
    const events = (await this.store.readStream(declarationStream(declaration))) as { data: { content?: string } }[];
    return events.flatMap(({ data }) => data.content ?? []).at(-1);
  }
}
