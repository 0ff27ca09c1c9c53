import { Button } from '@mantine/core';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { Batch } from './batch.js';
import type { Row } from './chosen.js';

const LOOK = {
  WAITING: { hue: 'waiting', icon: 'clock' },
  SENT: { hue: 'open', icon: 'done' },
  REFUSED: { hue: 'closed', icon: 'failed' },
} as const;

interface Props {
  readonly batch: Batch;
  /** Chooses those that were refused in the list, so that something else is done with them. */
  readonly chooseRefused?: (rows: readonly Row[]) => void;
}

/** Row by row what was done, what waits, and what was refused and why. */
export function Verdicts({ batch: { verdicts, waiting, retry, close }, chooseRefused }: Props) {
  const { t } = useWords();
  const refused = verdicts.filter(({ state }) => state === 'REFUSED');
  const done = verdicts.length - waiting;
  return (
    <section className="panel stack verdicts" aria-label={t('many.result')}>
      <div className="row">
        <h2>{t('many.result')}</h2>
        <span role="status">
          {t('many.progress', { done: done - refused.length, refused: refused.length, count: verdicts.length })}
        </span>
      </div>
      {waiting > 0 && <progress value={done} max={verdicts.length} aria-label={t('many.result')} />}
      <ul>
        {verdicts.map(({ row, state, problem }) => (
          <li key={row.id}>
            <b className="figures">{row.name}</b>
            <Status {...LOOK[state]}>{t(state === 'SENT' ? 'many.done' : `outbox.${state}`)}</Status>
            {state === 'REFUSED' && (
              <span className="why">
                {[
                  problem?.title ?? t('problem.unknown'),
                  problem?.detail,
                  ...(problem?.fields ?? []).map(({ message }) => message),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {waiting === 0 && (
        <div className="row">
          {refused.length > 0 && (
            <>
              <Button onClick={() => void retry()}>{t('many.again', { count: refused.length })}</Button>
              {chooseRefused && (
                <Button
                  variant="default"
                  onClick={() => {
                    chooseRefused(refused.map(({ row }) => row));
                    close();
                  }}
                >
                  {t('many.chooseRefused')}
                </Button>
              )}
            </>
          )}
          <Button variant="default" onClick={close}>
            {t('common.close')}
          </Button>
        </div>
      )}
    </section>
  );
}
