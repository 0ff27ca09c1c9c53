import type { Ref } from 'react';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status, type Hue } from '../../../shared/look/status.js';
import { lasted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Called, Lane, ListedTicket, Suggestion } from './queries.js';

export const LANE_LOOK = {
  OPEN: { hue: 'open', icon: 'done' },
  PAUSED: { hue: 'held', icon: 'hold' },
  CLOSED: { hue: 'closed', icon: 'failed' },
} as const satisfies Record<Lane['status'], { hue: Hue; icon: string }>;

interface Props {
  readonly lane: Lane;
  readonly inside: ListedTicket | undefined;
  readonly suggestion: Suggestion | undefined;
  readonly chosen: boolean;
  readonly chosenRef: Ref<HTMLButtonElement> | undefined;
  readonly choose: () => void;
}

/** One lane as a strip: how it stands, who is in it, who is called to it, who would be next. */
export function LaneStrip({ lane, inside, suggestion, chosen, chosenRef, choose }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(10_000);
  return (
    <li>
      <button type="button" className="strip" ref={chosenRef} aria-current={chosen || undefined} onClick={choose}>
        <span className="of-lane" data-direction={lane.direction}>
          <b className="figures">{lane.lane}</b>
          <span>
            {t(gateKeys.direction(lane.direction))} · {t(`laneKind.${lane.kind}`)}
          </span>
        </span>
        <span className="stand">
          <Status {...LANE_LOOK[lane.status]}>{t(`laneStatus.${lane.status}`)}</Status>
          <span className="muted">{t(`laneMode.${lane.mode}`)}</span>
        </span>
        <span className="cell">
          <span className="muted">{t('lanes.inside')}</span>
          {lane.inside ? (
            <span className="figures">
              <b>{lane.inside}</b> {inside && lasted(Date.parse(inside.changedAt), now, language)}
            </span>
          ) : (
            <span className="muted">{t('lanes.free')}</span>
          )}
        </span>
        <span className="cell calls">
          <span className="muted">{t('lanes.called')}</span>
          {lane.called.length === 0 && <span className="muted">{t('lanes.nobody')}</span>}
          {lane.called.map((call) => (
            <span key={call.code} className="figures">
              <b>{call.code}</b> {lasted(Date.parse(call.at), now, language)} <CallStand call={call} />
            </span>
          ))}
        </span>
        <span className="cell">
          <span className="muted">{t('lanes.next')}</span>
          {suggestion ? (
            <b className="figures">{suggestion.code}</b>
          ) : (
            <span className="muted">{t('lanes.noNext')}</span>
          )}
        </span>
      </button>
    </li>
  );
}

/** Whether a called vehicle answered, and whether it comes too late. */
export function CallStand({ call }: { readonly call: Called }) {
  const { t } = useWords();
  if (call.late)
    return (
      <Status hue="held" icon="warning">
        {t('lanes.late')}
      </Status>
    );
  return (
    <Status
      {...(call.answered ? ({ hue: 'open', icon: 'done' } as const) : ({ hue: 'waiting', icon: 'bell' } as const))}
    >
      {t(call.answered ? 'lanes.answered' : 'lanes.unanswered')}
    </Status>
  );
}
