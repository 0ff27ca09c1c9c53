import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DailyFigures, GateNow } from './answers.js';
import { ask } from './api.js';
import { Said, sentence, useLanguage } from './said.jsx';
import { count, dayWords } from './times.js';

const DAYS = 28;

/** A day of the chart: vehicles cleared. */
export interface TrendDay {
  readonly day: string;
  readonly exports: number;
  readonly imports: number;
}

/** The last four weeks of a gate: a chart, and the same as a table. `today` makes it look again when a day is over. */
export function Trend({ gates, today }: { gates: readonly GateNow[]; today: string }) {
  const language = useLanguage();
  const [gate, choose] = useState<string>(gates[0]?.gate ?? 'HUU_NGHI');
  const [days, setDays] = useState<readonly TrendDay[]>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      const page = await ask<{ items: DailyFigures[] }>(`daily-figures?gate=${gate}&limit=${DAYS}`, 'vi');
      setDays(page.items.map(dayOf).sort((one, other) => (one.day < other.day ? -1 : 1)));
    } catch {
      setFailed(true);
    }
  }, [gate]);
  useEffect(() => {
    void load();
  }, [load, today]);
  return (
    <section aria-labelledby="trend" class="trend">
      <h2 id="trend">
        <Said of="trend" />
      </h2>
      <p class="muted">
        <Said of="trendWhy" />
      </p>
      <div class="choice" role="group" aria-label={sentence('trendOf', language)}>
        {gates.map((each) => (
          <button type="button" key={each.gate} aria-pressed={each.gate === gate} onClick={() => choose(each.gate)}>
            {each.name[language]}
          </button>
        ))}
      </div>
      {failed && (
        <p role="status">
          <Said of="trendFailed" />{' '}
          <button type="button" onClick={() => void load()}>
            <Said of="again" />
          </button>
        </p>
      )}
      {!failed && !days && <div class="skeleton chart" aria-hidden="true" />}
      {days?.length === 0 && (
        <p>
          <Said of="noTrend" />
        </p>
      )}
      {days && days.length > 0 && (
        <>
          {days.length > 1 && <Drawn days={days} />}
          <details open={days.length === 1}>
            <summary>
              <Said of="trendTable" />
            </summary>
            <DaysTable days={days} />
          </details>
        </>
      )}
    </section>
  );
}

function dayOf({ day, exportFruit, exportOther, importGoods, importNewVehicles }: DailyFigures): TrendDay {
  return { day, exports: exportFruit + exportOther, imports: importGoods + importNewVehicles };
}

/** The chart's code comes when there is something to draw. */
function Drawn({ days }: { days: readonly TrendDay[] }) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let ended = false;
    let end = () => undefined as void;
    void import('./chart.js').then(
      ({ drawTrend }) => {
        if (ended || !place.current) return;
        end = drawTrend(place.current, days, {
          day: (day) => dayWords(day, language),
          count: (n) => count(n, language),
        });
      },
      () => undefined,
    );
    return () => {
      ended = true;
      end();
    };
  }, [days, language]);
  const last = days[days.length - 1];
  return (
    <figure aria-hidden="true">
      <figcaption class="legend">
        <span class="export">
          <i /> <Said of="exports" /> {last && count(last.exports, language)}
        </span>
        <span class="import">
          <i /> <Said of="imports" /> {last && count(last.imports, language)}
        </span>
        <span class="muted">({last && dayWords(last.day, language)})</span>
      </figcaption>
      <div ref={place} class="chart" />
    </figure>
  );
}

function DaysTable({ days }: { days: readonly TrendDay[] }) {
  const language = useLanguage();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Said of="day" />
          </th>
          <th scope="col" class="figure">
            <Said of="exports" />
          </th>
          <th scope="col" class="figure">
            <Said of="imports" />
          </th>
        </tr>
      </thead>
      <tbody>
        {[...days]
          .sort((one, other) => (one.day < other.day ? 1 : -1))
          .map(({ day, exports, imports }) => (
            <tr key={day}>
              <th scope="row">{dayWords(day, language)}</th>
              <td class="figure">{count(exports, language)}</td>
              <td class="figure">{count(imports, language)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
