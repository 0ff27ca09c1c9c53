import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { drawStream } from '../queue-streams.js';

/** What nobody knew when a draw was committed: the hash of the event that followed in the log. */
@Injectable()
export class DrawMix {
  constructor(
    private readonly store: EventStore,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** The hash and the position of the commitment. When nothing has followed yet, a witness is written first. */
  async after({ draw, gate }: { draw: string; gate: string }, context: CommandContext) {
    const events = await this.store.readStream(drawStream(draw).stream);
    const position = events.find(({ type }) => type === 'DrawCommitted')?.position ?? 0;
    const known = await this.hashAt(position + 1);
    if (known !== undefined) return { mix: known, position };
    await this.witness(draw, gate, context);
    const mix = await this.hashAt(position + 1);
    if (mix === undefined) throw new Error(`Nothing follows position ${position} of the log`);
    return { mix, position };
  }

  private async witness(draw: string, gate: string, context: CommandContext): Promise<void> {
    const data = { draw, gate: gate as never, at: context.now.toISOString() };
    await this.store.execute({
      context: { ...context, key: `${context.key}:witness` },
      streams: { draw: drawStream(draw) },
      decide: ({ draw: state }) =>
        state?.status === 'COMMITTED' ? { draw: [{ type: 'DrawWitnessed' as const, data }] } : {},
      answer: () => ({ draw }),
    });
  }

  private async hashAt(position: number): Promise<string | undefined> {
    const rows: { hash: string }[] = await this.source.query(
      `SELECT encode(hash, 'hex') AS hash FROM event WHERE position = $1`,
      [position],
    );
    return rows[0]?.hash;
  }
}
