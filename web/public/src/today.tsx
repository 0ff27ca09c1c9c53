import type { FiguresSoFar, GateNow } from './answers.js';
import { HANOI, wallClock } from '../../shared/time/instants.js';
import { Said, useLanguage } from './said.jsx';
import { count, dayWords } from './times.js';

const ROWS = ['exportFruit', 'exportOther', 'importGoods', 'importNewVehicles'] as const;

/** What was cleared today, beside the day that was published last: as it stood by then, and as it ended. */
export function Today({ gates, now }: { gates: readonly GateNow[]; now: number }) {
  const language = useLanguage();
  const shown = gates.filter(({ inFull, today }) => inFull || ROWS.some((row) => today.figures[row] > 0));
  return (
    <section aria-labelledby="today">
      <h2 id="today">
        <Said of="today" />
      </h2>
      <p class="muted">
        <Said of="todayWhy" with={{ time: wallClock(now, HANOI) }} />
      </p>
      <div class="gates">
        {shown.map((gate) => (
          <GateToday key={gate.gate} gate={gate} name={gate.name[language]} />
        ))}
      </div>
    </section>
  );
}

function GateToday({ gate: { today }, name }: { gate: GateNow; name: string }) {
  const language = useLanguage();
  const { figures, before } = today;
  const cell = (of: FiguresSoFar, row: (typeof ROWS)[number]) => count(of[row], language);
  const day = before && dayWords(before.day, language);
  return (
    <table class="today">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Said of="figures" />
          </th>
          <th scope="col" class="figure">
            <Said of="soFar" />
          </th>
          {day !== undefined && (
            <>
              <th scope="col" class="figure">
                <Said of="byThen" with={{ day }} />
              </th>
              <th scope="col" class="figure">
                <Said of="wholeDay" with={{ day }} />
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">
              <Said of={row} />
            </th>
            <td class="figure">
              <strong>{cell(figures, row)}</strong>
            </td>
            {before && (
              <>
                <td class="figure">{cell(before.byThen, row)}</td>
                <td class="figure">{cell(before.figures, row)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
