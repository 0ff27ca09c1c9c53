import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../shared/clock/clock.js';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { pdfOf } from '../../../shared/print/pdf-of.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { GateConfig, prefixOf } from '../../gates/index.js';
import { issuePack, slipNumber } from '../domain/packs.js';
import { PACK_FOR } from '../domain/paper-events.js';
import { packsOf } from '../paper-streams.js';
import { PAPER_DAY } from '../settings/paper-day.setting.js';
import { KeptPacks, type KeptPack } from './kept-packs.js';
import { PackContents } from './pack-content.js';
import { printedPack } from './printed-pack.js';

/** The job: packs of every gate that runs in full, every ten minutes. */
export const MAKE_PACKS = 'make-emergency-packs';
const SYSTEM: Principal = { id: `system:${MAKE_PACKS}`, roles: [], system: true };

/** Makes the packs of a gate as it stands. */
@Injectable()
export class PackMaker {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly contents: PackContents,
    private readonly kept: KeptPacks,
    private readonly clock: Clock,
  ) {}

  /** One gate that fails costs the others nothing; it is tried again with the job. */
  async makeAll(): Promise<void> {
    const failed: unknown[] = [];
    for (const gate of GATES) {
      const config = await this.questions.execute(new GateConfig(gate));
      if (!config?.inFull) continue;
      await this.make(gate).catch((error: unknown) => failed.push(error));
    }
    if (failed.length > 0) throw failed[0];
  }

  /** The number is taken before anything is printed: whatever becomes of the pack, no other has its slips. */
  async make(gate: Gate): Promise<KeptPack[]> {
    const { state } = await this.store.load(settingStream(PAPER_DAY, gate));
    const queue = await this.contents.queueOf(gate);
    const made: KeptPack[] = [];
    for (const whom of PACK_FOR) {
      const at = this.clock.now();
      const { slipsPerPack, packsKept } = inForce(state, at);
      const content = await this.contents.of(gate, whom, queue);
      const day = hanoiDay(at);
      const { answer: pack } = await this.store.execute({
        context: contextAt(at),
        streams: { packs: packsOf(gate, day) },
        decide: ({ packs }) => ({
          packs: issuePack(packs, { gate, for: whom, slips: slipsPerPack, asOf: content.asOf, at }),
        }),
        answer: ({ packs }) => packs.last,
      });
      const prefix = prefixOf(gate);
      const numbers = Array.from({ length: slipsPerPack }, (_, n) => slipNumber({ prefix, day, pack, slip: n + 1 }));
      const pdf = await pdfOf(printedPack({ gate, whom, content, slips: numbers, at }));
      const keeping = { gate, whom, day, pack, slips: slipsPerPack, asOf: content.asOf, madeAt: at };
      await this.kept.keep(keeping, pdf, packsKept);
      made.push(keeping);
    }
    return made;
  }
}

function contextAt(now: Date): CommandContext {
  const key = randomUUID();
  return { by: SYSTEM, key, route: MAKE_PACKS, bodyHash: key, channel: 'job', correlationId: key, now };
}
