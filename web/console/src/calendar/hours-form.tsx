import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { ChangeEnds } from './change-ends.js';
import { alike, hoursChanges, standingWeek, WEEK, type Hours } from './hours-changes.js';
import { HoursDiffer } from './hours-differ.js';
import { HoursPart } from './hours-part.js';
import { hoursOf, type Direction, type HoursBody, type RegularHours } from './queries.js';
import { DirectionField } from './when-fields.js';

interface Props {
  readonly gate: Gate;
  readonly route: string;
  readonly leave: () => void;
}

interface Typed {
  readonly direction?: Direction | '' | undefined;
  /** None as long as nothing was changed: then it is what stands, also when a colleague changes that. */
  readonly week?: readonly Hours[] | undefined;
}

const EMPTY: Typed = { direction: undefined, week: undefined };
/** What further hours begin with where none stand. */
const USUAL: Hours = { days: [...WEEK], opens: '07:00', closes: '19:00', mode: 'NORMAL' };

/** The regular hours of a route by the day of the week; what is announced keeps precedence. */
export function HoursForm({ gate, route, leave }: Props) {
  const { t } = useWords();
  const standing = useQuery(hoursOf({ gate, route }));
  if (standing.data) return <OfRoute gate={gate} route={route} leave={leave} standing={standing.data} />;
  return (
    <section className="panel stack">
      <h2>{t('calendar.hoursTitle', { route })}</h2>
      {standing.isError ? (
        <ErrorSaid error={standing.error} retry={() => void standing.refetch()} />
      ) : (
        <Skeleton height={240} />
      )}
    </section>
  );
}

function OfRoute({ gate, route, leave, standing }: Props & { readonly standing: readonly RegularHours[] }) {
  const { t } = useWords();
  const { typed, type, done } = useDraft<Typed>(`hours-${route}`, EMPTY);
  const send = useSend(done);
  const direction = typed.direction ?? (alike(standing) ? '' : 'EXPORT');
  const week = typed.week ?? standingWeek(standing, direction);
  const whole = week.every(({ days, opens, closes }) => days.length > 0 && opens !== '' && closes !== '');
  const changes = whole ? hoursChanges(standing, direction, week) : [];
  const body: HoursBody | undefined =
    changes.length > 0 ? { ...(direction && { direction }), week: [...week] } : undefined;
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
          <div className="row">
            <Button variant="default" onClick={() => type({ week: [...week, week.at(-1) ?? USUAL] })}>
              {t('calendar.addHours')}
            </Button>
            {typed.week && (
              <Button variant="subtle" onClick={() => type({ week: undefined })}>
                {t('calendar.asTheyStand')}
              </Button>
            )}
          </div>
          {whole && <HoursDiffer changes={changes} />}
        </>
      )}
      <ChangeEnds
        gate={gate}
        route={route}
        change={body && { what: 'HOURS', body }}
        fillIn={!whole}
        send={send}
        does={t('calendar.doHours')}
        did={t('calendar.didHours')}
        leave={leave}
      />
    </form>
  );
}
