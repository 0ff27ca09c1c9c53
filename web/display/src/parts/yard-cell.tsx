import type { YardCell as Cell } from '../cells.js';
import { useChanged } from '../hooks.js';
import { shortCode } from '../short-code.js';
import { words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';
import { OtherCalls } from './other-calls.js';

/** A gate yard and who is to drive there from a park: the vehicle called last in huge letters, the ones before it. */
export function YardCell({ cell, prefix, language }: { cell: Cell; prefix: string; language: Language }) {
  const { yard, calls } = cell;
  const [first, ...others] = calls;
  const changed = useChanged(first?.code ?? '');
  return (
    <article class="cell" data-direction="EXPORT" data-status="OPEN" data-changed={changed || undefined}>
      <div class="sign">
        <span class="kind">{words.yard[language]}</span>
        <span class="lane" data-length={1}>
          P
        </span>
      </div>
      <header>
        <span class="direction">
          <Icon of="EXPORT" /> {yard.name[language]}
        </span>
        {first?.late && (
          <span class="late">
            <Icon of="LATE" /> {words.late[language]}
          </span>
        )}
        <OtherCalls calls={others} prefix={prefix} />
      </header>
      <p class="call">{first && <Figures name="code" text={shortCode(first.code, prefix)} />}</p>
    </article>
  );
}
