import { Injectable } from '@nestjs/common';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type StreamOf } from '../../../shared/event-store/types.js';
import { requireGateOrParty } from '../declaration-access.js';
import type { DeclarationState, Declared } from '../domain/declaration.js';
import { grantorsOf, mandatedParts, mandatesOf, mayFollow, type Mandates } from '../domain/mandate.js';
import type { Part } from '../domain/part.js';
import { isParty, partsOf } from '../domain/parts.js';

/** The streams of mandates that matter for one firm and one declaration, by the name under which they are folded. */
export type MandateStreams = Readonly<Record<string, StreamOf<Mandates>>>;
const PREFIX = 'mandates of ';

/** Who follows a declaration: its parties, and whom they empowered. Asked of the streams themselves, so a withdrawal counts at once. */
@Injectable()
export class GivenMandates {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** A declaration as far as it exists for this reader. Throws `not-found`, `wrong-gate`. */
  async requireVisible(state: DeclarationState, by: Principal): Promise<Declared> {
    const allowed = state !== undefined && by.firm !== undefined && (await this.mayFollow(state, by.firm));
    return requireGateOrParty(state, by, allowed);
  }

  /** Whether the firm is a party of the declaration, or acts for one. */
  async mayFollow(state: Declared, firm: string): Promise<boolean> {
    if (isParty(state, firm)) return true;
    return mayFollow(state, firm, await this.given(state, firm), this.clock.now().toISOString());
  }

  /** The parts of the firm, its own and those for which it acts. */
  async partsFor(state: Declared, firm: string): Promise<readonly Part[]> {
    const given = await this.given(state, firm);
    return [...partsOf(state, firm), ...mandatedParts(state, firm, given, this.clock.now().toISOString())];
  }

  private async given(state: Declared, firm: string): Promise<readonly Mandates[]> {
    const loaded = await Promise.all(grantorsOf(state, firm).map((each) => this.store.load(mandatesOf(each))));
    return loaded.map(({ state: mandates }) => mandates);
  }

  /** What to fold beside a declaration, so that a mandate that is withdrawn meanwhile no longer counts. */
  streams(state: Declared, firm: string | undefined): MandateStreams {
    const grantors = firm === undefined ? [] : grantorsOf(state, firm);
    return Object.fromEntries(grantors.map((each) => [PREFIX + each, mandatesOf(each)]));
  }

  /** The mandates among folded streams. */
  among(states: Readonly<Record<string, unknown>>): readonly Mandates[] {
    return Object.entries(states)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([, mandates]) => mandates as Mandates);
  }
}
