import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import type { Me } from '../../../shared/session/session.js';
import { counted, hanoiDay, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import type { Gate } from '../lanes/queries.js';
import { CELL_NAMES } from './cell-names.js';
import { EnterOfficial } from './enter-official.js';
import { ImportOfficial } from './import-official.js';
import { mayCount } from './may-count.js';
import { comparedAt, type ComparedDay } from './queries.js';

interface Props {
  readonly me: Me;
  readonly gate: Gate;
  readonly day: string;
}

/** Our numbers of a day beside those that the gate's board counted by hand, which are entered and corrected here. */
export function Compared({ me, gate, day }: Props) {
  const { t, language } = useWords();
  const [doing, setDoing] = useState<'ENTER' | 'IMPORT'>();
  const compared = useQuery(comparedAt(gate, day));
  const shown = compared.data ?? undefined;
  const leave = () => setDoing(undefined);
  const counts = mayCount(me, gate);
  return (
    <section className="panel stack">
      <h2 id="compared">
        {t('report.compared')} · {t(gateKeys.gate(gate))} · {wholeDay(noonOf(day), language)}
      </h2>
      {compared.isLoadingError && <ErrorSaid error={compared.error} retry={() => void compared.refetch()} />}
      {compared.isSuccess && !shown && (
        <p className="muted">
          {t('report.comparedNone')} {counts && t('report.comparedTodo')}
        </p>
      )}
      {shown && <Cells compared={shown} />}
      {counts && !doing && compared.isSuccess && (
        <div className="row no-print">
          <Button variant="default" disabled={day > hanoiDay(gateTime())} onClick={() => setDoing('ENTER')}>
            {t(shown ? 'report.correctOfficial' : 'report.enterOfficial')}
          </Button>
          <Button variant="default" onClick={() => setDoing('IMPORT')}>
            {t('report.importOfficial')}
          </Button>
        </div>
      )}
      {doing === 'ENTER' && <EnterOfficial key={`${gate} ${day}`} gate={gate} day={day} known={shown} leave={leave} />}
      {doing === 'IMPORT' && <ImportOfficial gate={gate} leave={leave} />}
    </section>
  );
}

function Cells({ compared: { cells, officialVersion } }: { readonly compared: ComparedDay }) {
  const { t, language } = useWords();
  return (
    <div className="wide" tabIndex={0} role="region" aria-labelledby="compared">
      <table>
        {officialVersion > 1 && <caption>{t('report.officialVersion', { number: officialVersion })}</caption>}
        <thead>
          <tr>
            <th scope="col">{t('report.cell')}</th>
            <th scope="col" className="number">
              {t('report.ours')}
            </th>
            <th scope="col" className="number">
              {t('report.official')}
            </th>
            <th scope="col" className="number">
              {t('report.difference')}
            </th>
            <th scope="col">{t('board.status')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ cell, ours, official, difference, within }) => (
            <tr key={cell}>
              <th scope="row">{t(CELL_NAMES[cell])}</th>
              <td className="number">{counted(ours, language)}</td>
              <td className="number">{counted(official, language)}</td>
              <td className="number">{counted(difference, language)}</td>
              <td>
                <Status hue={within ? 'open' : 'held'} icon={within ? 'done' : 'warning'}>
                  {t(within ? 'report.within' : 'report.outside')}
                </Status>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
