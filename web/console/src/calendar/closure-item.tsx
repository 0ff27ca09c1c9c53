import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { instantOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { Closure } from './queries.js';
import { Replan } from './replan.js';
import { TimeField } from './when-fields.js';

interface Props {
  readonly gate: Gate;
  readonly closure: Closure;
}

/** One closure: what, when, why; and what may be done about it. */
export function ClosureItem({ gate, closure }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const [doing, setDoing] = useState<'LIFT' | 'REVIEW' | 'REPLAN'>();
  const [review, setReview] = useState('');
  const leave = () => setDoing(undefined);
  const send = useSend(leave);
  const path = { gate, route: closure.route, closure: closure.closure };
  const at = (instant: string) => moment(Date.parse(instant), now, language);
  const goods = [...closure.cargo.map((each) => t(gateKeys.cargo(each))), ...closure.hs];
  const stands = standOf(closure, now);
  const lift = () =>
    send.mutate(commandFor('post', '/api/v1/gates/{gate}/routes/{route}/closures/{closure}/lift', { path }));
  const look = () =>
    send.mutate(
      commandFor('post', '/api/v1/gates/{gate}/routes/{route}/closures/{closure}/review', {
        path,
        body: { review: instantOf(review) },
      }),
    );
  return (
    <li className="panel stack closure" data-stands={stands}>
      <div className="row between">
        <b className="figures">
          {at(closure.from)} – {closure.to ? at(closure.to) : t('overview.untilLifted')}
        </b>
        <span className="row">
          {closure.reviewDue && (
            <Status hue="held" icon="warning">
              {t('overview.reviewDue')}
            </Status>
          )}
          <Status {...LOOK[stands]}>{t(STAND_WORDS[stands])}</Status>
        </span>
      </div>
      <p>
        {closure.directions.map((each) => t(gateKeys.direction(each))).join(' + ')} ·{' '}
        {t(`closureReason.${closure.reason}`)}
        {goods.length > 0 && <> · {goods.join(', ')}</>}
        {closure.liftedAt && <> · {t('calendar.lifted', { at: at(closure.liftedAt) })}</>}
      </p>
      {send.isError && <ErrorSaid error={send.error} />}
      {stands !== 'OVER' && doing === undefined && (
        <div className="row">
          <Button variant="default" onClick={() => setDoing('REPLAN')}>
            {t('calendar.replan')}
          </Button>
          <Button variant="default" onClick={() => setDoing('REVIEW')}>
            {t('calendar.reviewLater')}
          </Button>
          <Button variant="default" onClick={() => setDoing('LIFT')}>
            {t('calendar.lift')}
          </Button>
        </div>
      )}
      {doing === 'LIFT' && (
        <div className="row">
          <p>{t('calendar.liftSure')}</p>
          <Button loading={send.isPending} onClick={lift}>
            {t('calendar.doLift')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('board.leave')}
          </Button>
        </div>
      )}
      {doing === 'REVIEW' && (
        <div className="row ends">
          <TimeField label={t('calendar.review')} value={review} type={setReview} />
          <Button disabled={review === ''} loading={send.isPending} onClick={look}>
            {t('calendar.doReview')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('board.leave')}
          </Button>
        </div>
      )}
      {doing === 'REPLAN' && <Replan path={path} leave={leave} />}
    </li>
  );
}

type Stand = 'STANDS' | 'COMES' | 'OVER';

const LOOK = {
  STANDS: { hue: 'closed', icon: 'failed' },
  COMES: { hue: 'waiting', icon: 'clock' },
  OVER: { hue: 'plain', icon: 'done' },
} as const;
const STAND_WORDS = { STANDS: 'calendar.stands', COMES: 'calendar.comes', OVER: 'calendar.over' } as const;

function standOf({ from, to, liftedAt }: Closure, now: number): Stand {
  if (liftedAt !== undefined || (to !== undefined && Date.parse(to) <= now)) return 'OVER';
  return Date.parse(from) <= now ? 'STANDS' : 'COMES';
}
