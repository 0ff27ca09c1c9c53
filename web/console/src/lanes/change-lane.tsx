import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import type { Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { PAUSE_REASONS } from './codes.js';
import { orders, type Change } from './orders.js';
import { previewOf, type Lane } from './queries.js';

interface Props {
  readonly lane: Lane;
  readonly change: Change;
  readonly leave: () => void;
}

/** What a change of the lane touches, before it is made; what it would be refused with is said here already. */
export function ChangeLane({ lane: { gate, lane }, change, leave }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState<(typeof PAUSE_REASONS)[number]>('BREAK');
  const preview = useQuery(previewOf(gate, lane, { change, ...(change === 'PAUSE' && { reason }) }));
  const send = () => {
    if (!preview.data) return;
    void orders.change(gate, lane, change, reason);
    leave();
  };
  return (
    <form
      className="panel stack change"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{t('lanes.sure', { what: t(`laneChange.${change}`), lane })}</h3>
      {change === 'PAUSE' && (
        <NativeSelect
          label={t('lanes.reason')}
          value={reason}
          data={PAUSE_REASONS.map((each) => ({ value: each, label: t(`pauseReason.${each}`) }))}
          onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
        />
      )}
      {preview.isError && <ErrorSaid error={preview.error} />}
      {preview.data && <Touched preview={preview.data} />}
      <div className="row">
        {preview.data && (
          <Button type="submit" autoFocus>
            {t(`laneChange.${change}`)}
          </Button>
        )}
        <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
          {t('lanes.leave')}
        </Button>
      </div>
    </form>
  );
}

function Touched({ preview }: { readonly preview: Schemas['LanePreviewAnswer'] }) {
  const { t } = useWords();
  const said = ({ status, direction }: Schemas['LaneStandAnswer']) =>
    `${t(`laneStatus.${status}`)}, ${t(gateKeys.direction(direction))}`;
  const { before, after, called, takenBack, inLane, waiting, stranded } = preview;
  const rows = [
    takenBack > 0 ? ([t('lanes.takenBack'), takenBack] as const) : ([t('lanes.keptCalls'), called] as const),
    [t('lanes.inLane'), inLane],
    [t('lanes.waiting'), waiting],
    [t('lanes.stranded'), stranded],
  ] as const;
  return (
    <>
      <b>{t('lanes.becomes', { before: said(before), after: said(after) })}</b>
      <dl className="touched">
        {rows.map(([what, count]) => (
          <div key={what} data-some={count > 0 || undefined}>
            <dt>{what}</dt>
            <dd className="figures">{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
