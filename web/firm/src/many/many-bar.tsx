import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Ask } from '../app/ask.js';
import { useWords } from '../app/words.js';
import { AskDrivers } from './ask-drivers.js';
import { AskHours } from './ask-hours.js';
import type { Task } from './batch.js';
import { useBatch } from './batch.js';
import { ChoosePage } from './choose.js';
import type { Chosen, Row } from './chosen.js';
import { Verdicts } from './verdicts.js';

type Act = 'BOOK' | 'MOVE' | 'GIVE_BACK' | 'DRIVER';
const ACTS: readonly Act[] = ['BOOK', 'MOVE', 'GIVE_BACK', 'DRIVER'];

interface Props {
  /** Those of the page that is shown. */
  readonly rows: readonly Row[];
  readonly chosen: Chosen;
}

/** What can be done with the rows that were chosen, and how it went with each. */
export function ManyBar({ rows, chosen }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Act>();
  const batch = useBatch();
  const navigate = useNavigate();
  const begin = (tasks: readonly Task[]) => {
    setAsking(undefined);
    chosen.only([]);
    void batch.begin(tasks);
  };
  const close = () => setAsking(undefined);
  const count = chosen.rows.length;
  return (
    <>
      {batch.verdicts.length > 0 && <Verdicts batch={batch} chooseRefused={chosen.only} />}
      <section className="many" aria-label={t('many.title')} data-any={count > 0 || undefined}>
        <ChoosePage rows={rows} chosen={chosen} />
        <p role="status">{t('many.chosen', { count })}</p>
        {count > 0 && (
          <div className="row">
            {ACTS.map((act) => (
              <Button key={act} size="sm" variant="default" disabled={batch.waiting > 0} onClick={() => setAsking(act)}>
                {t(`many.${act}`)}
              </Button>
            ))}
            <Button
              size="sm"
              variant="default"
              onClick={() => void navigate({ to: '/passes', search: { of: chosen.rows.map(({ id }) => id).join() } })}
            >
              {t('many.passes')}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => chosen.only([])}>
              {t('many.none')}
            </Button>
          </div>
        )}
      </section>
      {asking !== undefined && (
        <Ask title={`${t(`many.${asking}`)} · ${t('many.chosen', { count })}`} close={close}>
          {(asking === 'BOOK' || asking === 'MOVE') && (
            <AskHours rows={chosen.rows} moves={asking === 'MOVE'} begin={begin} close={close} />
          )}
          {asking === 'DRIVER' && <AskDrivers rows={chosen.rows} begin={begin} close={close} />}
          {asking === 'GIVE_BACK' && (
            <div className="stack">
              <p>{t('slots.giveBackAsk', { about: chosen.rows.map(({ name }) => name).join(', ') })}</p>
              <div className="row">
                <Button autoFocus onClick={() => begin(chosen.rows.map(givenBack))}>
                  {t('many.GIVE_BACK')}
                </Button>
                <Button variant="default" onClick={close}>
                  {t('common.cancel')}
                </Button>
              </div>
            </div>
          )}
        </Ask>
      )}
    </>
  );
}

const givenBack = (row: Row): Task => ({
  row,
  command: () => ({
    ...commandFor('post', '/api/v1/tickets/{ticket}/give-back', { path: { ticket: row.id } }),
    said: { key: 'slots.saidGiveBack', about: row.name },
  }),
});
