import { Injectable } from '@nestjs/common';
import type { Principal } from '../../shared/domain/roles.js';

/** What a message is about that has no code to be named by, as somebody may see it at this moment. */
export interface Matter {
  readonly kind: MatterKind;
  readonly id: string;
  /** As its sender called it; gone once it was erased. */
  readonly title?: string;
}

export const MATTER_KINDS = ['PETITION'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Those of the ids that somebody may see now, each with its title. */
export type AskMatters = (by: Principal, ids: readonly string[]) => Promise<readonly Omit<Matter, 'kind'>[]>;

const PREFIX = { PETITION: 'petition-' } as const satisfies Readonly<Record<MatterKind, string>>;

/**
 * Who knows what messages are about. Whether the asker may know it is theirs to say, each time: a petition that another office
 * has by now is no longer of who was to be told of it. Of denunciations nobody is asked: their messages stand in no list.
 */
@Injectable()
export class Matters {
  private readonly asks = new Map<MatterKind, AskMatters>();

  /** Two of one kind throw. */
  register(kind: MatterKind, ask: AskMatters): void {
    if (this.asks.has(kind)) throw new Error(`Two who know of ${kind}`);
    this.asks.set(kind, ask);
  }

  /** By what messages say that they are about: `petition-<id>`. */
  async of(by: Principal, abouts: readonly (string | null)[]): Promise<ReadonlyMap<string, Matter>> {
    const found = new Map<string, Matter>();
    for (const [kind, ask] of this.asks) {
      const prefix = PREFIX[kind];
      const ids = [
        ...new Set(abouts.flatMap((about) => (about?.startsWith(prefix) ? about.slice(prefix.length) : []))),
      ];
      if (ids.length === 0) continue;
      for (const matter of await ask(by, ids)) found.set(prefix + matter.id, { kind, ...matter });
    }
    return found;
  }
}
