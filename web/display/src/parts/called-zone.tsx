import { useEffect, useRef } from 'preact/hooks';
import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import { cellsOf, yardCellsOf } from '../cells.js';
import { closedUntil } from '../mode-now.js';
import { useTurn } from '../hooks.js';
import { CELLS_A_PAGE, pagesOf, pageWithNews } from '../pages.js';
import { words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { ClosedPanel } from './closed-panel.js';
import { LaneCell } from './lane-cell.js';
import { YardCell } from './yard-cell.js';

const PAGE_MS = 9_000;

/** Who is called where, to lanes and out of parks to yards: at most six cells a page; a new call turns to its page. */
export function CalledZone({ board, now, language }: { board: BoardState; now: number; language: Language }) {
  const all = [...cellsOf(board.lanes, board.calendars, now), ...yardCellsOf(board.yards)];
  const pages = pagesOf(all, CELLS_A_PAGE);
  const [turn, jump] = useTurn(pages.length, PAGE_MS);
  const codes = pages.map((page) => page.flatMap(({ calls }) => calls.map(({ code }) => code)));
  const known = useRef(new Set(codes.flat()));
  useEffect(() => {
    const news = pageWithNews(codes, known.current);
    known.current = new Set(codes.flat());
    if (news !== undefined) jump(news);
  }, [codes.flat().join()]);
  const cells = pages[turn] ?? [];
  const shut = codes.flat().length === 0 && cells.length > 0 && closedUntil(board, now);
  const fit = pages.length > 1 ? CELLS_A_PAGE : cells.length;
  return (
    <section class="called">
      <h2>
        {words.calling[language]}
        {pages.length > 1 && !shut && <Figures name="page" text={`${turn + 1}/${pages.length}`} />}
      </h2>
      {shut ? (
        <ClosedPanel until={shut.until} now={now} language={language} />
      ) : cells.length === 0 ? (
        <p class="empty">{words.noLanes[language]}</p>
      ) : (
        <div class={fit > 3 ? 'cells' : 'cells one-column'} data-cells={fit}>
          {cells.map((cell) =>
            'lane' in cell ? (
              <LaneCell key={cell.key} cell={cell} prefix={board.prefix} language={language} />
            ) : (
              <YardCell key={cell.key} cell={cell} prefix={board.prefix} language={language} />
            ),
          )}
        </div>
      )}
    </section>
  );
}
