import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { dayAndMonth, hanoiDay, HANOI, wallClock } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { daysAfter, noonOf } from '../board/hanoi-wall.js';
import type { Calendar } from './queries.js';
import { partsOfDay } from './week-parts.js';

const HOURS = [0, 6, 12, 18, 24];
const percent = (share: number) => `${share * 100}%`;

interface Props {
  readonly calendar: Calendar;
  /** Its first day. */
  readonly start: string;
}

/** A week of one direction, a line a day: what is open, for whom, and what is shut. */
export function Week({ calendar, start }: Props) {
  const { t, language } = useWords();
  const now = gateTime();
  const days = Array.from({ length: 7 }, (_, day) => daysAfter(start, day));
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: HANOI });
  return (
    <section className="panel week">
      <h2>{t(gateKeys.direction(calendar.direction))}</h2>
      <div className="hours-axis" aria-hidden="true">
        {HOURS.map((hour) => (
          <span key={hour} className="figures" style={{ left: percent(hour / 24) }}>
            {hour}
          </span>
        ))}
      </div>
      <ol>
        {days.map((day) => {
          const parts = partsOfDay(calendar.intervals, day);
          return (
            <li key={day}>
              <span className="day" data-today={day === hanoiDay(now) || undefined}>
                {weekday.format(noonOf(day))} {dayAndMonth(noonOf(day), language)}
              </span>
              <div className="line">
                {parts.length === 0 && <span className="unseen">{t('calendar.closedAllDay')}</span>}
                {parts.map((part) => (
                  <span
                    key={part.from}
                    className="part"
                    data-mode={part.mode}
                    data-announced={part.announced || undefined}
                    style={{ left: percent(part.left), width: percent(part.width) }}
                    title={`${wallClock(part.from, HANOI)}–${part.until} ${t(`calendarMode.${part.mode}`)}`}
                  >
                    <b className="figures">
                      {wallClock(part.from, HANOI)}–{part.until}
                    </b>{' '}
                    {t(`calendarMode.${part.mode}`)}
                  </span>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      {calendar.goodsClosed.map(({ closure, cargo, hs }) => (
        <p key={closure} className="muted">
          {t('calendar.goodsClosed', {
            what: [...cargo.map((each) => t(gateKeys.cargo(each))), ...hs].join(', '),
          })}
        </p>
      ))}
    </section>
  );
}
