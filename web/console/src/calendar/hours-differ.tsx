import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useWords } from '../app/words.js';
import type { HoursChange, OpenPart } from './hours-changes.js';
import { useWeekdays } from './weekdays.js';

/** What becomes of the hours, day by day, before anybody confirms it. */
export function HoursDiffer({ changes }: { readonly changes: readonly HoursChange[] }) {
  const { t } = useWords();
  const weekday = useWeekdays();
  const said = (parts: readonly OpenPart[]) =>
    parts
      .map(({ opens, closes, mode }) =>
        [`${opens}–${closes}`, mode !== 'NORMAL' && t(`calendarMode.${mode}`)].filter(Boolean).join(' '),
      )
      .join(', ') || t('calendar.closedAllDay');
  if (changes.length === 0) return <p className="muted">{t('calendar.sameHours')}</p>;
  return (
    <section className="touches" aria-labelledby="hours-differ">
      <b id="hours-differ">{t('calendar.hoursDiffer')}</b>
      <ul className="hours-differ">
        {changes.map(({ direction, days, before, after }) => (
          <li key={`${direction} ${days.join()}`}>
            <span>
              {t(gateKeys.direction(direction))} · {days.map(weekday).join(', ')}
            </span>
            <b className="figures">{t('calendar.becomes', { before: said(before), after: said(after) })}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
