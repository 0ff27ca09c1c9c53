import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import { useChanged } from '../hooks.js';
import { nextShown } from '../next-shown.js';
import { shortCode } from '../short-code.js';
import { directionWords, words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';

/** Who comes next, by direction. */
export function NextZone({ board, language }: { board: BoardState; language: Language }) {
  const groups = nextShown(board.next);
  return (
    <section class="next">
      <h2>{words.next[language]}</h2>
      {groups.length === 0 && <p class="empty">{words.noNext[language]}</p>}
      {groups.map(({ direction, codes }) => (
        <div class="group" key={direction} data-direction={direction}>
          <h3>
            <Icon of={direction} /> {directionWords[direction][language]}
          </h3>
          {codes.map((code, place) => (
            <NextCode key={place} code={shortCode(code, board.prefix)} />
          ))}
        </div>
      ))}
    </section>
  );
}

function NextCode({ code }: { code: string }) {
  const changed = useChanged(code);
  return (
    <p class="code" data-changed={changed || undefined}>
      <Figures text={code} />
    </p>
  );
}
