import { Injectable } from '@nestjs/common';
import { GATES } from '../../shared/domain/place.js';
import type { Words } from '../../shared/domain/problem.js';
import { EventStore } from '../../shared/event-store/types.js';
import { PlaceNames } from '../../shared/http/place-names.js';
import type { LaneDescription } from './domain/gate-events.js';
import { gateOfName } from './domain/gate-names.js';
import { gateStream } from './gate-streams.js';

/** Names of gates, routes and yards, and what stands on the sign of a lane, as they are in the log. */
@Injectable()
export class GatePlaceNames extends PlaceNames {
  constructor(private readonly store: EventStore) {
    super();
  }

  override async of(codes: readonly string[]): Promise<ReadonlyMap<string, Words>> {
    const found = await Promise.all(
      codes.map(async (code): Promise<[string, Words][]> => {
        const words = await this.nameOf(code);
        return words ? [[code, words]] : [];
      }),
    );
    return new Map(found.flat());
  }

  private async nameOf(code: string): Promise<Words | undefined> {
    const gate = GATES.find((each) => each === code) ?? gateOfName(code);
    if (gate === undefined) return undefined;
    const { established, routes, yards, lanes } = (await this.store.load(gateStream(gate))).state;
    if (code === gate) return established?.name;
    const lane = lanes[code];
    return routes[code]?.name ?? yards[code]?.name ?? (lane && laneWords(lane));
  }
}

function laneWords({ label, kind }: Pick<LaneDescription, 'label' | 'kind'>): Words {
  if (kind === 'BAY') return { vi: `ô kiểm ${label}`, zh: `${label} 号查验位`, en: `bay ${label}` };
  return { vi: `làn ${label}`, zh: `${label} 号车道`, en: `lane ${label}` };
}
