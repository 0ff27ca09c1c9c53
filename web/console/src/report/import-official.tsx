import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { dataOf } from '../board/data-of.js';
import { noonOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { OfficialImport } from './queries.js';

const MOST_BYTES = 175_000;
const COLUMNS =
  'day; exportFruit; exportOther; importGoods; importNewVehicles; sentToOtherGate; leftFruit; leftOther; leftUnregistered';

/** Takes a table of many days, CSV or Excel, and tells row by row what became of it. The same table twice changes nothing. */
export function ImportOfficial({ gate, leave }: { readonly gate: Gate; readonly leave: () => void }) {
  const { t } = useWords();
  const [told, setTold] = useState<OfficialImport>();
  const [unread, setUnread] = useState<'report.tooLarge' | 'report.unread'>();
  const input = useRef<HTMLInputElement>(null);
  const send = useSend<OfficialImport>(setTold);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTold(undefined);
    send.reset();
    if (file.size > MOST_BYTES) return setUnread('report.tooLarge');
    try {
      const body = await bodyOf(file);
      setUnread(undefined);
      send.mutate(commandFor('post', '/api/v1/gates/{gate}/official-figures/imports', { path: { gate }, body }));
    } catch {
      setUnread('report.unread');
    }
  };
  return (
    <div className="stack">
      <h3>{t('report.importTitle')}</h3>
      <p className="muted">{t('report.importHow')}</p>
      <p>
        <code>{COLUMNS}</code>
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,text/csv"
        className="unseen"
        tabIndex={-1}
        aria-label={t('report.importFile')}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {unread && <p role="alert">{t(unread)}</p>}
      {send.isError && <ErrorSaid error={send.error} />}
      {told && <Verdicts told={told} />}
      <div className="row">
        <Button loading={send.isPending} onClick={() => input.current?.click()}>
          {t('report.choseFile')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t(told ? 'board.done' : 'board.leave')}
        </Button>
      </div>
    </div>
  );
}

/** A workbook goes as it is; a table of text is UTF-8, or is refused here rather than taken with broken words. */
async function bodyOf(file: File): Promise<{ csv: string } | { xlsx: string }> {
  if (/\.xlsx$/i.test(file.name)) return { xlsx: (await dataOf(file)).split(',')[1] ?? '' };
  return { csv: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
}

type Verdict = OfficialImport['rows'][number]['verdict'];
const LOOK = {
  TAKEN: { hue: 'open', icon: 'done' },
  CORRECTED: { hue: 'waiting', icon: 'done' },
  UNCHANGED: { hue: 'open', icon: 'done' },
  REFUSED: { hue: 'closed', icon: 'warning' },
} as const satisfies Record<Verdict, object>;

function Verdicts({ told }: { readonly told: OfficialImport }) {
  const { t, language } = useWords();
  const { taken, corrected, unchanged, refused } = told;
  return (
    <div className="stack" role="status">
      <p>
        <b>{t('report.imported', { taken, corrected, unchanged, refused })}</b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.line')}</th>
            <th scope="col">{t('report.day')}</th>
            <th scope="col">{t('board.status')}</th>
          </tr>
        </thead>
        <tbody>
          {told.rows.map(({ line, day, verdict, message }) => (
            <tr key={line}>
              <th scope="row" className="figures">
                {line}
              </th>
              <td className="figures">{day ? wholeDay(noonOf(day), language) : '–'}</td>
              <td>
                <Status {...LOOK[verdict]}>{t(`officialVerdict.${verdict}`)}</Status> {message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
