import { Button } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { CELL_NAMES } from './cell-names.js';
import { OFFICIAL_CELLS, officialBody, type TypedFigures } from './official-body.js';
import type { ComparedDay } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly day: string;
  /** What stands now, to be corrected. */
  readonly known: ComparedDay | undefined;
  readonly leave: () => void;
}

const typedOf = (known: ComparedDay | undefined) =>
  Object.fromEntries(
    OFFICIAL_CELLS.map((cell) => [cell, String(known?.cells.find((each) => each.cell === cell)?.official ?? '')]),
  ) as TypedFigures;

/** What the gate's board counted by hand of a day. An empty field is not nought: all are asked for. */
export function EnterOfficial({ gate, day, known, leave }: Props) {
  const { t, language } = useWords();
  const { typed, type, done } = useDraft(`official-${gate}-${day}-${known?.officialVersion ?? 0}`, typedOf(known));
  const send = useSend(() => {
    done();
    leave();
  });
  const body = officialBody(typed);
  return (
    <form
      className="stack"
      aria-labelledby="official-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body)
          send.mutate(commandFor('put', '/api/v1/gates/{gate}/official-figures/{day}', { path: { gate, day }, body }));
      }}
    >
      <h3 id="official-form">{t('report.officialOf', { day: wholeDay(noonOf(day), language) })}</h3>
      <p className="muted">{t('report.officialWhy')}</p>
      <div className="fields">
        {OFFICIAL_CELLS.map((cell) => (
          <QuantityField
            key={cell}
            kind="COUNT"
            label={t(CELL_NAMES[cell])}
            typed={typed[cell]}
            onType={(text) => type({ [cell]: text })}
          />
        ))}
      </div>
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={!body} loading={send.isPending}>
          {t('report.saveOfficial')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('board.leave')}
        </Button>
      </div>
    </form>
  );
}
