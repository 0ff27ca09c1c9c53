import type { Words } from '../../../../src/shared/domain/problem.js';
import { CELLS_A_PAGE } from '../pages.js';

/** The empty shape of a board for the moment before the first answer. */
export function SkeletonScreen({ gate }: { gate: Words }) {
  return (
    <div class="screen" aria-busy="true">
      <div class="board skeleton">
        <header class="head">
          <h1>{gate.vi}</h1>
        </header>
        <div class="zones">
          <section class="called">
            <h2 />
            <div class="cells">
              {Array.from({ length: CELLS_A_PAGE }, (_, cell) => (
                <div class="cell" key={cell} />
              ))}
            </div>
          </section>
          <section class="next">
            <h2 />
            <div class="empty" />
          </section>
        </div>
        <section class="state">
          <div class="row" />
          <div class="row" />
        </section>
        <footer class="notice" data-empty />
      </div>
    </div>
  );
}
