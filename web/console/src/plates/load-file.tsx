import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { PlacesTaken } from './queries.js';
import { ChooseFile } from '../office/choose-file.js';

/** As the server takes it in one piece; longer ones are loaded at the machine, or in parts. */
const MOST_BYTES = 200_000;
/** So many lines are told here; who mends those loads it again. */
const MOST_TOLD = 200;
const COLUMNS =
  'ref, commune, kind, name_vi, name_zh, name_en, history_vi, history_zh, history_en, address, longitude, latitude, keeper';
const MORE_COLUMNS = 'keeper_zh, keeper_en';

/** Takes a file of places and tells line by line what was not taken. The same file twice changes nothing. */
export function LoadFile() {
  const { t } = useWords();
  const [told, setTold] = useState<PlacesTaken>();
  const [unread, setUnread] = useState<'notUtf8' | 'tooLong'>();
  const send = useSend<PlacesTaken>(setTold);
  const take = async (file: File | null) => {
    if (!file) return;
    setTold(undefined);
    setUnread(undefined);
    if (file.size > MOST_BYTES) {
      setUnread('tooLong');
      return;
    }
    try {
      // Ours is UTF-8; a file of another kind is refused rather than taken with broken names.
      const csv = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      send.mutate(commandFor('post', '/api/v1/place-imports', { body: { csv } }));
    } catch {
      setUnread('notUtf8');
    }
  };
  return (
    <section className="panel stack no-print">
      <h2>{t('plates.load')}</h2>
      <p className="muted">{t('plates.loadWhy', { columns: COLUMNS, more: MORE_COLUMNS })}</p>
      <div>
        <ChooseFile accept=".csv,text/csv" take={take}>
          {(props) => (
            <Button {...props} variant="default" loading={send.isPending}>
              {t('plates.load')}
            </Button>
          )}
        </ChooseFile>
      </div>
      {unread && <p role="alert">{unread === 'tooLong' ? t('plates.tooLong') : t('plates.notUtf8')}</p>}
      {send.isError && <ErrorSaid error={send.error} />}
      {told && <Taken told={told} />}
    </section>
  );
}

function Taken({ told }: { readonly told: PlacesTaken }) {
  const { t, language } = useWords();
  const { added, changed, unchanged, faults } = told;
  return (
    <div className="stack" role="status">
      <p>
        <b>{t('plates.loaded', { added, changed, unchanged, bad: faults.length })}</b>
      </p>
      {faults.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('plates.line')}</th>
              <th scope="col">{t('plates.why')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, MOST_TOLD).map(({ line, title }) => (
              <tr key={line}>
                <th scope="row" className="figures">
                  {line}
                </th>
                <td>{title[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
