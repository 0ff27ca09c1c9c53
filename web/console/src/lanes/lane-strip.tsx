import IconGripVertical from '@tabler/icons-react/icons/IconGripVertical';
import { useRef, type Ref } from 'react';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status, type Hue } from '../../../shared/look/status.js';
import { lasted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useDraggable, useLaneTarget, type Dragged } from './dragging.js';
import { lanesFor, type Moved } from './moves.js';
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
  /** All lanes, of which some take what is dragged. */
  readonly lanes: readonly Lane[];
  readonly dragged: Dragged | undefined;
  /** What may be dragged away from here, by its code; nothing for who only looks. */
  readonly movable: (code: string) => Moved | undefined;
}

/**
 * One lane as a strip: how it stands, who is in it, who is called to it, who would be next; a vehicle that is called or
 * next may be dragged to another one.
 */
export function LaneStrip({ lane, inside, suggestion, chosen, chosenRef, choose, lanes, dragged, movable }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(10_000);
  const strip = useRef<HTMLLIElement>(null);
  const takes = (moved: Moved) => lanesFor(moved, lanes).includes(lane);
  useLaneTarget(strip, lane.lane, takes);
  return (
    <li
      ref={strip}
      className="strip"
      // All of it may be clicked; by keyboard its name is.
      onClick={choose}
      data-chosen={chosen || undefined}
      data-takes={dragged && dragged.moved.from !== lane.lane ? takes(dragged.moved) : undefined}
      data-over={dragged?.over === lane.lane || undefined}
    >
      <span className="of-lane" data-direction={lane.direction}>
        <button type="button" ref={chosenRef} aria-current={chosen || undefined}>
          <b className="figures">{lane.lane}</b>
        </button>
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
            <Chip code={call.code} moved={movable(call.code)} /> {lasted(Date.parse(call.at), now, language)}{' '}
            <CallStand call={call} />
          </span>
        ))}
      </span>
      <span className="cell">
        <span className="muted">{t('lanes.next')}</span>
        {suggestion ? (
          <span className="figures">
            <Chip code={suggestion.code} moved={movable(suggestion.code)} />
          </span>
        ) : (
          <span className="muted">{t('lanes.noNext')}</span>
        )}
      </span>
    </li>
  );
}

/** A vehicle's code, which may be dragged; by keyboard the lane's own panel moves it. */
function Chip({ code, moved }: { readonly code: string; readonly moved: Moved | undefined }) {
  const chip = useRef<HTMLElement>(null);
  useDraggable(chip, moved);
  return (
    <b ref={chip} className="chip" data-movable={moved !== undefined || undefined}>
      {moved && <IconGripVertical size={14} aria-hidden />}
      {code}
    </b>
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
