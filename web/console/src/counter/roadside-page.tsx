import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { tell } from '../../../shared/offline/outbox.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { roadsideOf } from './queries.js';
import { usePost } from './use-post.js';

const PLACES = ['APPROACH_ROAD', 'HIGHWAY', 'OVERFLOW_PARK', 'TOWN'] as const;
const EMPTY = { place: 'APPROACH_ROAD' as (typeof PLACES)[number], fruit: '', other: '' };
const whole = (text: string) => /^\d{1,5}$/.test(text);

/** How many trucks wait outside and are not registered. A count by the road is kept without network and sent later, as of when it was made. */
export function RoadsidePage() {
  const { t, language } = useWords();
  const { gate } = usePost();
  const { typed, type, done } = useDraft('roadside', EMPTY);
  const counts = useQuery({ ...roadsideOf(gate), refetchInterval: 4_000 });
  const ready = whole(typed.fruit) && whole(typed.other);
  const send = () => {
    const { place, fruit, other } = typed;
    const body = { place, fruit: Number(fruit), other: Number(other), at: new Date(gateTime()).toISOString() };
    const command = commandFor('post', '/api/v1/gates/{gate}/roadside-counts', { path: { gate }, body });
    void tell({ ...command, said: { key: 'counter.didCount', about: `${fruit} + ${other}` } });
    done();
  };
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.roadside')}</h1>
      <div className="beside">
        <form
          className="panel stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) send();
          }}
        >
          <NativeSelect
            size="md"
            label={t('counter.place')}
            value={typed.place}
            data={PLACES.map((each) => ({ value: each, label: t(`roadside.${each}`) }))}
            onChange={(event) => type({ place: event.currentTarget.value as typeof typed.place })}
          />
          <div className="pair">
            <TextInput
              size="md"
              label={t('counter.fruit')}
              inputMode="numeric"
              value={typed.fruit}
              onChange={(event) => type({ fruit: event.currentTarget.value })}
            />
            <TextInput
              size="md"
              label={t('counter.other')}
              inputMode="numeric"
              value={typed.other}
              onChange={(event) => type({ other: event.currentTarget.value })}
            />
          </div>
          <Button type="submit" size="md" disabled={!ready}>
            {t('counter.countDo')}
          </Button>
        </form>
        <section className="panel stack">
          <h2>{t('counter.counted')}</h2>
          {counts.isLoadingError && <ErrorSaid error={counts.error} retry={() => void counts.refetch()} />}
          {counts.isPending && <Skeleton height={80} />}
          {counts.data?.items.length === 0 && (
            <Empty title={t('counter.countsNone')} todo={t('counter.countsNoneTodo')} />
          )}
          <ul className="stack">
            {counts.data?.items.map((count) => (
              <li key={`${count.place} ${count.at}`} className="row between">
                <span>{t(`roadside.${count.place as (typeof PLACES)[number]}`)}</span>
                <span className="figures">
                  {t('counter.figures', { fruit: count.fruit, other: count.other })}{' '}
                  <span className="muted">{moment(Date.parse(count.at), gateTime(), language)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
