import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../shared/look/dialog.js';
import { useWords } from '../app/words.js';
import { CALL_REASONS, WITHDRAW_REASONS } from './codes.js';
import { lanesFor, type Moved } from './moves.js';
import { orders } from './orders.js';
import type { Lane } from './queries.js';

interface Props {
  readonly moved: Moved;
  /** Where it was dropped; to be chosen when it was not dragged. */
  readonly to: string | undefined;
  readonly lanes: readonly Lane[];
  /** With the lane that it was moved to, if it was. */
  readonly close: (to?: string) => void;
}

/** Calls a vehicle to another lane than the one where it is called or suggested: which, and why; the reason is published. */
export function MoveTicket({ moved, to, lanes, close }: Props) {
  const { t } = useWords();
  const { code, from, called } = moved;
  const fits = lanesFor(moved, lanes);
  const [chosen, setChosen] = useState(to);
  const [reason, setReason] = useState<(typeof CALL_REASONS)[number]>('OFFICER_REQUEST');
  const [withdrawn, setWithdrawn] = useState<(typeof WITHDRAW_REASONS)[number]>('LANE_BLOCKED');
  // It may be paused or turned while one reads.
  const lane = fits.find((each) => each.lane === chosen) ?? (chosen === undefined ? fits[0] : undefined);
  return (
    <Dialog title={t('lanes.moveTitle', { code, lane: from })} close={() => close()}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!lane) return;
          void orders.move(moved, lane, reason, withdrawn);
          close(lane.lane);
        }}
      >
        {fits.length === 0 && <p>{t('lanes.moveNowhere')}</p>}
        {fits.length > 0 && (
          <NativeSelect
            label={t('lanes.moveTo')}
            data-autofocus
            value={lane?.lane ?? ''}
            error={!lane && t('lanes.moveNotThere', { lane: chosen ?? '' })}
            data={[...(lane ? [] : ['']), ...fits.map((each) => each.lane)]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {called && (
          <NativeSelect
            label={t('lanes.moveWithdrawn', { lane: from })}
            value={withdrawn}
            data={WITHDRAW_REASONS.map((each) => ({ value: each, label: t(`withdrawReason.${each}`) }))}
            onChange={(event) => setWithdrawn(event.currentTarget.value as typeof withdrawn)}
          />
        )}
        <NativeSelect
          label={t('lanes.moveWhy')}
          description={t('lanes.movePublished')}
          value={reason}
          data={CALL_REASONS.map((each) => ({ value: each, label: t(`callReason.${each}`) }))}
          onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
        />
        {lane && lane.mode !== 'MANUAL' && <p className="outdated">{t('lanes.moveManual', { lane: lane.lane })}</p>}
        {called && <p className="muted">{t('lanes.moveKeeps')}</p>}
        <div className="row">
          <Button type="submit" disabled={!lane}>
            {t('lanes.call', { code })}
          </Button>
          <Button variant="default" onClick={() => close()} rightSection={<kbd>Esc</kbd>}>
            {t('lanes.leave')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
