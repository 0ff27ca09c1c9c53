import { isDeepStrictEqual } from 'node:util';
import type { RecordedEvent } from '../../../shared/event-store/types.js';
import { inOrder } from '../domain/draw.js';
import type { DrawEvent } from '../domain/draw-events.js';
import { drawCommitment, lotsOf } from './draw-hashes.js';

type Of<T extends DrawEvent['type']> = Extract<DrawEvent, { type: T }>['data'];

/** A draw that does not come out as it was published. */
export interface WrongDraw {
  readonly position: number;
  readonly draw: string;
  readonly why: 'NOT_COMMITTED' | 'OTHER_SEED' | 'OTHER_MIX' | 'OTHER_ORDER' | 'OTHER_WINNERS' | 'DRAWN_TWICE';
}

export interface DrawsVerified {
  readonly draws: number;
  readonly aborted: number;
  readonly wrong: readonly WrongDraw[];
}

/** Gives the events after a position in log order, at most `limit` of these types; none at the end of the log. */
export type ReadDraws = (
  position: number,
  limit: number,
  types: readonly string[],
) => Promise<readonly RecordedEvent[]>;

const TYPES = ['DrawCommitted', 'DrawRevealed', 'DrawAborted'];
const BATCH = 500;

/**
 * Recomputes every draw of the log: the commitment from the seed that was revealed, the mix from the event that followed
 * the commitment, the order from both, and that the places went by that order.
 * @param hashAt the hash of the event at a position, in hex; undefined when there is none
 */
export async function verifyDraws(
  read: ReadDraws,
  hashAt: (position: number) => Promise<string | undefined>,
): Promise<DrawsVerified> {
  const committed = new Map<string, { position: number; data: Of<'DrawCommitted'> }>();
  const ended = new Set<string>();
  const wrong: WrongDraw[] = [];
  let [draws, aborted, position] = [0, 0, 0];
  for (;;) {
    const events = await read(position, BATCH, TYPES);
    for (const event of events) {
      const { type, data } = event as unknown as { type: string; data: Of<'DrawRevealed'> };
      const { draw } = data;
      if (type === 'DrawCommitted') {
        committed.set(draw, { position: event.position, data: data as unknown as Of<'DrawCommitted'> });
        continue;
      }
      const twice = ended.has(draw);
      ended.add(draw);
      if (type === 'DrawAborted') aborted += 1;
      else draws += 1;
      const known = committed.get(draw);
      const mix = known && (await hashAt(known.position + 1));
      const why = twice ? 'DRAWN_TWICE' : type === 'DrawRevealed' ? faultOf(data, known, mix) : undefined;
      if (why) wrong.push({ position: event.position, draw, why });
    }
    const last = events.at(-1);
    if (!last) return { draws, aborted, wrong };
    position = last.position;
  }
}

function faultOf(
  { draw, seed, mix: told, committedPosition, outcomes }: Of<'DrawRevealed'>,
  known: { position: number; data: Of<'DrawCommitted'> } | undefined,
  mix: string | undefined,
): WrongDraw['why'] | undefined {
  if (!known) return 'NOT_COMMITTED';
  const { entrants, commitment, places } = known.data;
  if (drawCommitment(draw, seed, entrants) !== commitment) return 'OTHER_SEED';
  if (told !== mix || committedPosition !== known.position) return 'OTHER_MIX';
  const order = outcomes.map(({ entry, lot }) => ({ entry, lot }));
  if (!isDeepStrictEqual(order, inOrder(lotsOf(seed, told, entrants)))) return 'OTHER_ORDER';
  const won = outcomes.filter(({ outcome }) => outcome === 'WON').length;
  const lost = outcomes.findIndex(({ outcome }) => outcome === 'LOST');
  const served = lost < 0 ? outcomes : outcomes.slice(0, lost);
  const afterLost = lost >= 0 && outcomes.slice(lost).some(({ outcome }) => outcome !== 'LOST');
  const tooMany = won > places || served.filter(({ outcome }) => outcome === 'WON').length !== won;
  return afterLost || tooMany || (lost >= 0 && won < places) ? 'OTHER_WINNERS' : undefined;
}
