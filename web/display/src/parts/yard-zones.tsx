import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import { yardCallsOf, type YardCall } from '../yard-calls.js';
import { useChanged, useTurn } from '../hooks.js';
import { pagesOf } from '../pages.js';
import { shortCode } from '../short-code.js';
import { directionWords, kindWords, words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';

/** Calls that a column of a yard has room for. */
export const CALLS_A_PAGE = 4;
const PAGE_MS = 9_000;

interface YardZonesProps {
  readonly board: BoardState;
  readonly yardCode: string | undefined;
  readonly language: Language;
}

/** What is read in a yard: which vehicle is to drive where, newest first, and the code by which one checks in. */
export function YardZones({ board, yardCode, language }: YardZonesProps) {
  const pages = pagesOf(yardCallsOf(board), CALLS_A_PAGE);
  const [turn] = useTurn(pages.length, PAGE_MS);
  const calls = pages[turn] ?? [];
  return (
    <div class="yard-zones">
      <section class="yard-calls">
        <h2>
          {words.calling[language]}
          {pages.length > 1 && <Figures name="page" text={`${turn + 1}/${pages.length}`} />}
        </h2>
        {calls.length === 0 && <p class="empty">{words.noCall[language]}</p>}
        {calls.map((call, at) => (
          <CallRow key={at} call={call} prefix={board.prefix} language={language} />
        ))}
      </section>
      <section class="yard-here">
        <h2>{words.yardCode[language]}</h2>
        <div class="big-code">
          {yardCode === undefined ? (
            <p class="no-code">{words.noYardCode[language]}</p>
          ) : (
            <>
              <Figures name="code-now" text={yardCode} />
              <p>{words.yardCodeUse[language]}</p>
            </>
          )}
        </div>
        <h2>{words.next[language]}</h2>
        <YardNext board={board} language={language} />
      </section>
    </div>
  );
}

function CallRow({ call, prefix, language }: { call: YardCall; prefix: string; language: Language }) {
  const changed = useChanged(call.code);
  return (
    <article class="yard-call" data-direction={call.direction} data-changed={changed || undefined}>
      <span class="sign" data-status="OPEN">
        <span class="kind">{call.kind === 'YARD' ? words.yard[language] : kindWords[call.kind][language]}</span>
        <span class="lane" data-length={call.label.length}>
          {call.label}
        </span>
      </span>
      <Figures name="code" text={shortCode(call.code, prefix)} />
    </article>
  );
}

/** Codes of each direction that stand side by side. */
const NEXT_A_DIRECTION = 2;

function YardNext({ board, language }: { board: BoardState; language: Language }) {
  const groups = (['EXPORT', 'IMPORT'] as const)
    .map((direction) => ({ direction, codes: (board.next[direction]?.codes ?? []).slice(0, NEXT_A_DIRECTION) }))
    .filter(({ codes }) => codes.length > 0);
  if (groups.length === 0) return <p class="empty">{words.noNext[language]}</p>;
  return (
    <div class="yard-next">
      {groups.map(({ direction, codes }) => (
        <div class="group" key={direction} data-direction={direction}>
          <h3>
            <Icon of={direction} /> {directionWords[direction][language]}
          </h3>
          {codes.map((code, at) => (
            <p class="code" key={at}>
              <Figures text={shortCode(code, board.prefix)} />
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
