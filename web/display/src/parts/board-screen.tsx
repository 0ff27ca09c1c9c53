import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import { phaseAt } from '../../../../src/border/gates/domain/gate-phase.js';
import { shiftAt } from '../burn-in.js';
import { timeAt, type BoardClock } from '../../../shared/time/board-clock.js';
import { ageAt, trustOf, type Held } from '../time/data-age.js';
import type { Layout } from '../gates.js';
import type { Language } from '../words.js';
import { AgeBand } from './age-band.js';
import { CalledZone } from './called-zone.js';
import { GateHead } from './gate-head.js';
import { GateState } from './gate-state.js';
import { LostPanel } from './lost-panel.js';
import { NextZone } from './next-zone.js';
import { NoticeLine } from './notice-line.js';
import { YardZones } from './yard-zones.js';

export interface BoardScreenProps {
  readonly board: BoardState;
  readonly held: Held;
  readonly clock: BoardClock;
  readonly connected: boolean;
  readonly monotonic: number;
  readonly language: Language;
  readonly layout: Layout;
  /** Of a display that stands in a yard: its code of this minute. */
  readonly yardCode: string | undefined;
}

/** A gate's board: who is called where, who is next, the state of the gate, and how far all that can be trusted. */
export function BoardScreen({
  board,
  held,
  clock,
  connected,
  monotonic,
  language,
  layout,
  yardCode,
}: BoardScreenProps) {
  const now = timeAt(clock, monotonic);
  const age = ageAt(held, monotonic);
  const trust = trustOf(age);
  const [x, y] = shiftAt(monotonic);
  return (
    <div class="screen" data-trust={trust} lang={language} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <div class="board" aria-hidden={trust === 'lost'}>
        <GateHead name={board.name} now={now} language={language} yardCode={layout === 'YARD' ? undefined : yardCode} />
        <AgeBand
          training={clock.training}
          simulated={clock.kind !== 'real'}
          phase={phaseAt(board.phases, new Date(now).toISOString()).phase}
          age={trust === 'fresh' ? undefined : age}
          lost={trust === 'lost'}
          language={language}
        />
        {layout === 'YARD' ? (
          <YardZones board={board} yardCode={yardCode} language={language} />
        ) : (
          <div class="zones">
            <CalledZone board={board} now={now} language={language} />
            <NextZone board={board} language={language} />
          </div>
        )}
        <GateState board={board} now={now} language={language} />
        <NoticeLine board={board} now={now} language={language} />
      </div>
      {trust === 'lost' && <LostPanel since={timeAt(clock, monotonic - age)} now={now} connected={connected} />}
    </div>
  );
}
