import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../app/words.js';
import { WEEK, type Hours } from './hours-changes.js';
import { useWeekdays } from './weekdays.js';

interface Props {
  readonly hours: Hours;
  readonly type: (more: Partial<Hours>) => void;
  readonly remove: () => void;
}

/** Hours of some days of the week. */
export function HoursPart({ hours, type, remove }: Props) {
  const { t } = useWords();
  const weekday = useWeekdays();
  return (
    <div className="hours-part">
      <fieldset className="checks">
        <legend>{t('calendar.days')}</legend>
        {WEEK.map((day) => (
          <label key={day} className="check">
            <input
              type="checkbox"
              checked={hours.days.includes(day)}
              onChange={(event) =>
                type({
                  days: event.currentTarget.checked
                    ? [...hours.days, day].toSorted((a, b) => a - b)
                    : hours.days.filter((each) => each !== day),
                })
              }
            />
            {weekday(day)}
          </label>
        ))}
      </fieldset>
      <div className="fields">
        <TextInput
          type="time"
          label={t('calendar.opens')}
          value={hours.opens}
          onChange={(event) => type({ opens: event.currentTarget.value })}
        />
        <TextInput
          label={t('calendar.closes')}
          value={hours.closes}
          placeholder="24:00"
          onChange={(event) => type({ closes: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('calendar.mode')}
          value={hours.mode}
          data={(['NORMAL', 'PREREGISTERED_ONLY'] as const).map((each) => ({
            value: each,
            label: t(`calendarMode.${each}`),
          }))}
          onChange={(event) => type({ mode: event.currentTarget.value as Hours['mode'] })}
        />
        <Button variant="default" className="low" onClick={remove}>
          {t('calendar.removeHours')}
        </Button>
      </div>
    </div>
  );
}
