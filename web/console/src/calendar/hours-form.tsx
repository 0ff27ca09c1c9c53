import { Button, NativeSelect, TextInput } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { HANOI } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { ChangeEnds } from './change-ends.js';
import type { HoursBody } from './queries.js';
import { DirectionField } from './when-fields.js';

interface Props {
  readonly gate: Gate;
  readonly route: string;
  readonly leave: () => void;
}

type Hours = HoursBody['week'][number];

interface Typed {
  readonly direction: '' | 'EXPORT' | 'IMPORT';
  readonly week: readonly Hours[];
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const USUAL: Hours = { days: DAYS, opens: '07:00', closes: '19:00', mode: 'NORMAL' };
/** A Monday, to write weekdays by. */
const MONDAY = noonOf('2026-11-23');
const DAY_MS = 86_400_000;

/** The regular hours of a route by the day of the week; what is announced keeps precedence. */
export function HoursForm({ gate, route, leave }: Props) {
  const { t } = useWords();
  const { typed, type, done } = useDraft<Typed>(`hours-${route}`, { direction: '', week: [USUAL] });
  const send = useSend(done);
  const { direction, week } = typed;
  const whole = week.every(({ days, opens, closes }) => days.length > 0 && opens !== '' && closes !== '');
  const body: HoursBody | undefined = whole ? { ...(direction && { direction }), week: [...week] } : undefined;
  const change = (at: number, more: Partial<Hours>) =>
    type({ week: week.map((each, index) => (index === at ? { ...each, ...more } : each)) });
  return (
    <form
      className="panel stack"
      aria-labelledby="hours-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body)
          send.mutate(commandFor('put', '/api/v1/gates/{gate}/routes/{route}/hours', { path: { gate, route }, body }));
      }}
    >
      <h2 id="hours-form">{t('calendar.hoursTitle', { route })}</h2>
      {!send.isSuccess && (
        <>
          <DirectionField value={direction} type={(to) => type({ direction: to })} />
          {week.length === 0 && <p className="muted">{t('calendar.noHours')}</p>}
          {week.map((hours, at) => (
            <HoursPart
              // oxlint-disable-next-line react/no-array-index-key -- parts have no other name
              key={at}
              hours={hours}
              type={(more) => change(at, more)}
              remove={() => type({ week: week.filter((_, index) => index !== at) })}
            />
          ))}
          <div>
            <Button variant="default" onClick={() => type({ week: [...week, USUAL] })}>
              {t('calendar.addHours')}
            </Button>
          </div>
        </>
      )}
      <ChangeEnds
        gate={gate}
        route={route}
        change={body && { what: 'HOURS', body }}
        send={send}
        does={t('calendar.doHours')}
        did={t('calendar.didHours')}
        leave={leave}
      />
    </form>
  );
}

interface PartProps {
  readonly hours: Hours;
  readonly type: (more: Partial<Hours>) => void;
  readonly remove: () => void;
}

function HoursPart({ hours, type, remove }: PartProps) {
  const { t, language } = useWords();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: HANOI });
  return (
    <div className="hours-part">
      <fieldset className="checks">
        <legend>{t('calendar.days')}</legend>
        {DAYS.map((day) => (
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
            {weekday.format(MONDAY + (day - 1) * DAY_MS)}
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
