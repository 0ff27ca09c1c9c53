import { TextInput } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { instantOf, wallOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { ChangeEnds } from './change-ends.js';
import { CARGO, type Cargo, type Reason } from './codes.js';
import type { ClosureBody } from './queries.js';
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
  openEnded: false,
  review: '',
  reason: 'FAR_SIDE' as Reason,
  cargo: [] as readonly Cargo[],
  hs: '',
};
type Typed = typeof EMPTY;

/** Closes a route, or some goods on it, for a time or until it is lifted. */
export function CloseForm({ gate, route, leave }: Props) {
  const { t } = useWords();
  const { typed, type, done } = useDraft(`closure-${route}`, { ...EMPTY, from: wallOf(gateTime()) });
  const send = useSend(done);
  const body = bodyOf(typed);
  const submit = () => {
    if (body)
      send.mutate(commandFor('post', '/api/v1/gates/{gate}/routes/{route}/closures', { path: { gate, route }, body }));
  };
  return (
    <form
      className="panel stack"
      aria-labelledby="close-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="close-form">{t('calendar.closeTitle', { route })}</h2>
      {!send.isSuccess && (
        <>
          <div className="fields">
            <DirectionField value={typed.direction} type={(direction) => type({ direction })} />
            <ReasonField value={typed.reason} type={(reason) => type({ reason })} />
            <TimeField label={t('board.from')} value={typed.from} type={(from) => type({ from })} />
            <TimeField
              label={t('board.to')}
              value={typed.openEnded ? '' : typed.to}
              disabled={typed.openEnded}
              type={(to) => type({ to })}
            />
            <TimeField label={t('calendar.review')} value={typed.review} type={(review) => type({ review })} />
          </div>
          <label className="check">
            <input
              type="checkbox"
              checked={typed.openEnded}
              onChange={(event) => type({ openEnded: event.currentTarget.checked })}
            />
            {t('calendar.openEnded')}
          </label>
          <fieldset className="checks">
            <legend>{t('calendar.onlyGoods')}</legend>
            {CARGO.map((each) => (
              <label key={each} className="check">
                <input
                  type="checkbox"
                  checked={typed.cargo.includes(each)}
                  onChange={(event) =>
                    type({
                      cargo: event.currentTarget.checked
                        ? [...typed.cargo, each]
                        : typed.cargo.filter((other) => other !== each),
                    })
                  }
                />
                {t(gateKeys.cargo(each))}
              </label>
            ))}
          </fieldset>
          <TextInput
            label={t('calendar.hs')}
            description={`${t('calendar.hsHow')}. ${t('calendar.onlyGoodsHow')}`}
            value={typed.hs}
            onChange={(event) => type({ hs: event.currentTarget.value })}
          />
        </>
      )}
      <ChangeEnds
        gate={gate}
        route={route}
        change={body && { what: 'CLOSE', body }}
        send={send}
        does={t('calendar.doClose')}
        did={t('calendar.didClose')}
        leave={leave}
      />
    </form>
  );
}

/** Undefined until it says from when to when, or when it is looked at again. */
function bodyOf({ direction, from, to, openEnded, review, reason, cargo, hs }: Typed): ClosureBody | undefined {
  if (from === '' || (openEnded ? review === '' : to === '')) return undefined;
  const codes = hs.split(/[,\s]+/).filter(Boolean);
  return {
    ...(direction && { direction }),
    from: instantOf(from),
    ...(!openEnded && { to: instantOf(to) }),
    ...(review && { review: instantOf(review) }),
    ...(cargo.length > 0 && { cargo: [...cargo] }),
    ...(codes.length > 0 && { hs: codes }),
    reason,
  };
}
