import { Button } from '@mantine/core';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { LANE_LOOK } from './lane-strip.js';
import type { Change } from './orders.js';
import type { Lane } from './queries.js';

const TURNS = {
  OPEN: [
    ['PAUSE', 'p'],
    ['CLOSE', 'x'],
  ],
  PAUSED: [
    ['OPEN', 'o'],
    ['CLOSE', 'x'],
    ['REVERSE', 'r'],
  ],
  CLOSED: [
    ['OPEN', 'o'],
    ['REVERSE', 'r'],
  ],
} as const satisfies Record<Lane['status'], readonly (readonly [Change, string])[]>;

interface Props {
  readonly lane: Lane;
  /** Begins a change; none for who only looks. */
  readonly turn: ((change: Change) => void) | undefined;
}

/** How the lane stands, what it takes, and how it may be turned. */
export function LaneHead({ lane, turn }: Props) {
  const { t } = useWords();
  return (
    <div className="lane-head">
      <div className="row">
        <h2 className="figures">{lane.lane}</h2>
        <Status {...LANE_LOOK[lane.status]}>{t(`laneStatus.${lane.status}`)}</Status>
        <span>{t(gateKeys.direction(lane.direction))}</span>
        <span className="muted">{t(`laneMode.${lane.mode}`)}</span>
      </div>
      <p className="muted">{lane.accepts.map((cargo) => t(gateKeys.cargo(cargo))).join(' · ')}</p>
      {turn && (
        <div className="row">
          {TURNS[lane.status].map(([change, key]) => (
            <Button key={change} variant="default" onClick={() => turn(change)} rightSection={<kbd>{key}</kbd>}>
              {t(`laneChange.${change}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
