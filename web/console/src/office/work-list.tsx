import { Skeleton } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { Empty } from '../../../shared/look/said.js';
import type { CalmRow } from '../worklist/calm-list.js';

interface Props<T> {
  /** Undefined while they are fetched. */
  readonly rows: readonly CalmRow<T>[] | undefined;
  readonly chosen: string | undefined;
  readonly chosenRef: Ref<HTMLButtonElement>;
  readonly choose: (id: string) => void;
  readonly none: { readonly title: string; readonly todo: string };
  readonly line: (item: T, gone: boolean) => ReactNode;
}

/** A list of work, one thing a line. */
export function WorkList<T extends { readonly id: string }>({ rows, chosen, chosenRef, choose, none, line }: Props<T>) {
  if (!rows)
    return (
      <div className="stack">
        {Array.from({ length: 7 }, (_, row) => (
          <Skeleton key={row} height={72} />
        ))}
      </div>
    );
  if (rows.length === 0) return <Empty {...none} />;
  return (
    <ol className="vehicles">
      {rows.map(({ item, gone }) => {
        const here = item.id === chosen;
        return (
          <li key={item.id}>
            <button
              type="button"
              ref={here ? chosenRef : undefined}
              aria-current={here || undefined}
              data-gone={gone || undefined}
              // The keyboard goes on to what is open, which Enter opens.
              onKeyDown={(event) => event.key === 'Enter' && here && toPanel(event)}
              onClick={() => choose(item.id)}
            >
              {line(item, gone)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function toPanel(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('.vehicle .decide button, .vehicle h2')?.focus();
}
