import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { placesOf } from '../incidents/queries.js';
import { boardOf, type Gate } from '../lanes/queries.js';
import { Bar } from './bar.js';
import { todayOf } from './queries.js';

const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);

/** The gate in five numbers. */
export function Tiles({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const board = useQuery(boardOf(gate));
  const places = useQuery(placesOf(gate));
  const today = useQuery(todayOf(gate)).data;
  const failed = [board, places].find((query) => query.isLoadingError);
  if (failed) return <ErrorSaid error={failed.error} retry={() => void failed.refetch()} />;
  if (!board.data || !places.data)
    return (
      <div className="tiles">
        {Array.from({ length: 5 }, (_, tile) => (
          <Skeleton key={tile} height={104} />
        ))}
      </div>
    );
  const counts = Object.values(board.data.counts);
  const lanes = Object.values(board.data.lanes);
  const n = (count: number) => counted(count, language);
  const inYards = sum(places.data.yards.map(({ occupancy }) => occupancy));
  const room = sum(places.data.yards.map(({ capacity }) => capacity));
  const outgoing = today ? today.figures.exportFruit + today.figures.exportOther : undefined;
  const incoming = today ? today.figures.importGoods + today.figures.importNewVehicles : undefined;
  const before = today?.before?.byThen;
  const medians = counts.flatMap(({ medianWaitMinutes }) => medianWaitMinutes ?? []);
  return (
    <div className="tiles">
      <Tile name={t('overview.inYards')} count={n(inYards)} share={room > 0 ? inYards / room : 0}>
        {t('overview.ofCapacity', { count: n(room) })}
      </Tile>
      <Tile name={t('overview.waiting')} count={n(sum(counts.map(({ waiting }) => waiting)))}>
        {medians.length > 0 && t('overview.oldest', { minutes: n(Math.max(...medians)) })}
      </Tile>
      <Tile name={t('overview.called')} count={n(sum(counts.map(({ called }) => called)))} />
      <Tile name={t('overview.inLanes')} count={n(lanes.filter(({ inside }) => inside !== undefined).length)}>
        {t('overview.lanesOpen', { count: lanes.filter(({ status }) => status === 'OPEN').length })}
      </Tile>
      <Tile
        name={t('overview.cleared')}
        count={outgoing === undefined || incoming === undefined ? '–' : n(outgoing + incoming)}
      >
        {outgoing !== undefined && incoming !== undefined && (
          <>
            {t('overview.outAndIn', { out: n(outgoing), in: n(incoming) })}
            {before && (
              <>
                <br />
                {t('overview.byThen', {
                  count: n(before.exportFruit + before.exportOther + before.importGoods + before.importNewVehicles),
                })}
              </>
            )}
          </>
        )}
      </Tile>
    </div>
  );
}

interface TileProps {
  readonly name: string;
  readonly count: string;
  /** How full, 0 to 1. */
  readonly share?: number;
  readonly children?: ReactNode;
}

function Tile({ name, count, share, children }: TileProps) {
  return (
    <div className="panel tile">
      <span className="name">{name}</span>
      <b className="figures count">{count}</b>
      {share !== undefined && <Bar share={share} />}
      <span className="muted">{children}</span>
    </div>
  );
}
