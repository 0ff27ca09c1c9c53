import { ActionIcon, Skeleton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import IconChevronLeft from '@tabler/icons-react/icons/IconChevronLeft';
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight';
import { useState } from 'react';
import { answer, api, type Schemas } from '../api/client.js';
import { useGateTime } from '../live/hooks.js';
import { gateTime } from '../live/live.js';
import { ErrorSaid } from '../look/said.js';
import { HANOI, hanoiDay, wallClock } from '../time/instants.js';
import { useSharedWords } from '../words/words.js';
import { whyNot, type Load, type SlotHour } from './hour.js';
import './slots.css';
import { WhenInput } from '../time/when-input.js';

export interface SlotsAsked {
  readonly route: string;
  readonly direction: Schemas['ListedTicketAnswer']['direction'];
  readonly class: Schemas['ListedTicketAnswer']['class'];
}

/** The hours of a day for a route, a direction and a class. */
export const slotsOf = (asked: SlotsAsked, day: string) =>
  queryOptions({
    queryKey: ['slots', asked, day],
    queryFn: async () => (await answer(api.GET('/api/v1/slots', { params: { query: { ...asked, day } } }))).hours,
    staleTime: 5_000,
  });

const DAY_MS = 86_400_000;
const noonOf = (day: string) => Date.parse(`${day}T12:00:00+07:00`);

interface Props {
  readonly asked: SlotsAsked;
  readonly load: Load;
  /** The hour that it has now. */
  readonly hour?: string | undefined;
  /** `hours`: those of its day, as they stood. */
  readonly onChoose: (hour: string, hours: readonly SlotHour[]) => void;
}

/** The hours of a day: what is free, and of what is not why. */
export function SlotCalendar({ asked, load, hour, onChoose }: Props) {
  const { t } = useSharedWords();
  const [day, setDay] = useState(() => hanoiDay(hour === undefined ? gateTime() : Date.parse(hour)));
  // The hours of another day are never shown meanwhile: one of them would be booked.
  const slots = useQuery(slotsOf(asked, day));
  const now = useGateTime(30_000);
  const move = (days: number) => setDay(hanoiDay(noonOf(day) + days * DAY_MS));
  // Nights in which nothing is open would only push the day out of sight.
  const shown = (slots.data ?? []).filter((each) => each.open && whyNot(each, load, now) !== 'OVER');
  return (
    <div className="stack">
      <div className="slot-day">
        <ActionIcon variant="default" size={36} aria-label={t('hours.before')} onClick={() => move(-1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <WhenInput
          type="date"
          label={t('hours.day')}
          value={day}
          onChange={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
        />
        <ActionIcon variant="default" size={36} aria-label={t('hours.after')} onClick={() => move(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
      {slots.isLoadingError && <ErrorSaid error={slots.error} retry={() => void slots.refetch()} />}
      {slots.isPending && <Skeleton height={160} />}
      {slots.data && shown.length === 0 && <p>{t('hours.allClosed')}</p>}
      <ul className="slot-hours">
        {shown.map((each) => (
          <Hour
            key={each.slot}
            slot={each}
            why={whyNot(each, load, now)}
            own={each.hour === hour}
            onChoose={(chosen) => onChoose(chosen, slots.data ?? [])}
          />
        ))}
      </ul>
    </div>
  );
}

function Hour({
  slot,
  why,
  own,
  onChoose,
}: {
  readonly slot: SlotHour;
  readonly why: ReturnType<typeof whyNot>;
  readonly own: boolean;
  readonly onChoose: (hour: string) => void;
}) {
  const { t } = useSharedWords();
  const said = own
    ? t('hours.booked')
    : why === undefined
      ? t('hours.free', { count: slot.capacity - slot.taken })
      : t(`hours.${why}`);
  const face = (
    <>
      <b className="figures">{wallClock(Date.parse(slot.hour), HANOI)}</b>
      <span>{said}</span>
    </>
  );
  return (
    <li data-own={own || undefined}>
      {why === undefined && !own ? (
        <button type="button" onClick={() => onChoose(slot.hour)}>
          {face}
        </button>
      ) : (
        <div>{face}</div>
      )}
    </li>
  );
}
