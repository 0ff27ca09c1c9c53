import { NativeSelect } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { instantOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { ChangeEnds } from './change-ends.js';
import type { Reason } from './codes.js';
import type { IntervalBody } from './queries.js';
import { DirectionField, ReasonField, TimeField } from './when-fields.js';

interface Props {
  readonly gate: Gate;
  readonly route: string;
  readonly leave: () => void;
}

const EMPTY = {
  direction: '' as '' | 'EXPORT' | 'IMPORT',
  from: '',
  to: '',
  mode: 'NORMAL' as IntervalBody['mode'],
  reason: 'REOPENED' as Reason,
};
const MODES = ['NORMAL', 'PREREGISTERED_ONLY'] as const satisfies IntervalBody['mode'][];

/** Opens a route beyond its hours, for all or only for those who registered before. */
export function OpenForm({ gate, route, leave }: Props) {
  const { t } = useWords();
  const { typed, type, done } = useDraft(`interval-${route}`, EMPTY);
  const send = useSend(done);
  const { direction, from, to, mode, reason } = typed;
  const body: IntervalBody | undefined =
    from === '' || to === ''
      ? undefined
      : { ...(direction && { direction }), from: instantOf(from), to: instantOf(to), mode, reason };
  return (
    <form
      className="panel stack"
      aria-labelledby="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body)
          send.mutate(
            commandFor('post', '/api/v1/gates/{gate}/routes/{route}/intervals', { path: { gate, route }, body }),
          );
      }}
    >
      <h2 id="open-form">{t('calendar.openTitle', { route })}</h2>
      {!send.isSuccess && (
        <div className="fields">
          <DirectionField value={direction} type={(to) => type({ direction: to })} />
          <TimeField label={t('board.from')} value={from} type={(wall) => type({ from: wall })} />
          <TimeField label={t('board.to')} value={to} type={(wall) => type({ to: wall })} />
          <NativeSelect
            label={t('calendar.mode')}
            value={mode}
            data={MODES.map((each) => ({ value: each, label: t(`calendarMode.${each}`) }))}
            onChange={(event) => type({ mode: event.currentTarget.value as typeof mode })}
          />
          <ReasonField value={reason} type={(why) => type({ reason: why })} />
        </div>
      )}
      <ChangeEnds
        gate={gate}
        route={route}
        change={body && { what: 'OPEN', body }}
        send={send}
        does={t('calendar.doOpen')}
        did={t('calendar.didOpen')}
        leave={leave}
      />
    </form>
  );
}
