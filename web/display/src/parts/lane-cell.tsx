import type { Words } from '../../../../src/shared/domain/problem.js';
import type { Cell, CellStatus } from '../cells.js';
import { useChanged } from '../hooks.js';
import { shortCode } from '../short-code.js';
import { directionWords, kindWords, statusWords, words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';
import { OtherCalls } from './other-calls.js';

/** One lane: its number, the vehicle called last in huge letters, the ones called before it, its state and direction. */
export function LaneCell({ cell, prefix, language }: { cell: Cell; prefix: string; language: Language }) {
  const { lane, status, calls } = cell;
  const [first, ...others] = calls;
  const changed = useChanged(`${first?.code ?? ''} ${status}`);
  return (
    <article class="cell" data-direction={lane.direction} data-status={status} data-changed={changed || undefined}>
      <div class="sign">
        <span class="kind">{kindWords[lane.kind][language]}</span>
        <span class="lane" data-length={lane.label.length}>
          {lane.label}
        </span>
      </div>
      <header>
        <span class="direction">
          <Icon of={lane.direction} /> {directionWords[lane.direction][language]}
        </span>
        <span class="status">
          <Icon of={status} /> {statusWords[status][language]}
        </span>
        {first?.late && (
          <span class="late">
            <Icon of="LATE" /> {words.late[language]}
          </span>
        )}
        <OtherCalls calls={others} prefix={prefix} />
      </header>
      <p class="call">
        {first ? (
          <Figures name="code" text={shortCode(first.code, prefix)} />
        ) : (
          <span class="nobody">{status === 'OPEN' ? words.noCall[language] : idleWords(status)[language]}</span>
        )}
      </p>
    </article>
  );
}

function idleWords(status: CellStatus): Words {
  return status === 'ROUTE_CLOSED' ? words.routeClosed : statusWords[status];
}
