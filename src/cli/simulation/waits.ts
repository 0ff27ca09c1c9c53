import type { Gate } from '../../shared/domain/place.js';
import { Cast } from './cast.js';
import { as, type Day } from './day.js';

interface BoardAnswer {
  readonly state: {
    readonly counts: Readonly<
      Record<
        string,
        {
          readonly direction: string;
          readonly class: string;
          readonly waiting: number;
          readonly medianWaitMinutes: number | null;
        }
      >
    >;
  };
}

/** What the boards say at the end of the day: the median wait of the last calls, by direction and class, and who still waits. */
export async function waitsOf(
  day: Day,
  gates: readonly Gate[],
): Promise<{ gate: string; direction: string; class: string; waiting: number; medianMinutes: number | null }[]> {
  const waits = [];
  for (const gate of gates) {
    const board = await as<BoardAnswer>(day, Cast.staff('SUPERVISOR', gate), 'GET', `/gates/${gate}/board`);
    for (const count of Object.values(board.body.state?.counts ?? {})) {
      waits.push({
        gate,
        direction: count.direction,
        class: count.class,
        waiting: count.waiting,
        medianMinutes: count.medianWaitMinutes,
      });
    }
  }
  return waits;
}
