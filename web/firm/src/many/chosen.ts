import { useState } from 'react';
import type { Schemas } from '../../../shared/api/client.js';

type Ticket = Schemas['ListedTicketAnswer'];

/** A vehicle of a list as far as a command for many of them needs it. A ticket has the id of its declaration. */
export interface Row {
  readonly id: string;
  /** Its plate, or its code where the plate is not kept. */
  readonly name: string;
  readonly route: string;
  readonly direction: Ticket['direction'];
  readonly class: Ticket['class'];
  readonly cargo: Ticket['cargo'];
}

export interface Chosen {
  readonly rows: readonly Row[];
  readonly has: (id: string) => boolean;
  readonly put: (rows: readonly Row[], chosen: boolean) => void;
  /** These and no others. */
  readonly only: (rows: readonly Row[]) => void;
}

/** The rows that were chosen; they stay chosen while one turns the pages of the list. */
export function useChosen(): Chosen {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  return {
    rows: [...chosen.values()],
    has: (id) => chosen.has(id),
    put: (rows, isChosen) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const row of rows) {
          if (isChosen) next.set(row.id, row);
          else next.delete(row.id);
        }
        return next;
      }),
    only: (rows) => setChosen(new Map(rows.map((row) => [row.id, row]))),
  };
}
