import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { LandFile } from './queries.js';

const LOOKS = {
  CHECKING: { hue: 'waiting', icon: 'clock' },
  CHECKED: { hue: 'waiting', icon: 'clock' },
  ENTERING: { hue: 'waiting', icon: 'clock' },
  ENTERED: { hue: 'open', icon: 'done' },
  REFUSED: { hue: 'closed', icon: 'failed' },
  DROPPED: { hue: 'plain', icon: 'none' },
} as const;

interface Props {
  readonly file: LandFile;
  /** Its faults are shown. */
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
  readonly children: ReactNode;
}

/** One file with what its check found, and what may be done with it. */
export function FileItem({ file, shown, show, children }: Props) {
  const { t, language } = useWords();
  const send = useSend();
  const { id, layer, state, at, by, bytes, digest, added, changed, unchanged, refused = 0, fault, acts } = file;
  const when = moment(Date.parse(at), gateTime(), language);
  const named = t('land.fileOf', { layer: t(`landLayer.${layer}`), at: when });
  const counts =
    added !== undefined && t('land.counts', { added, changed: changed ?? 0, unchanged: unchanged ?? 0, refused });
  return (
    <li className="panel stack" aria-label={named}>
      <div className="row between">
        <span>
          <b>{named}</b>{' '}
          <span className="muted">
            {by} · {t('vehicle.fileSize', { kilobytes: Math.ceil(bytes / 1_000) })} ·{' '}
            <span className="figures">{digest}</span>
          </span>
        </span>
        <Status {...LOOKS[state]}>{t(`landFileState.${state}`)}</Status>
      </div>
      {counts && <p>{counts}</p>}
      {fault && <p>{fault[language]}</p>}
      {state === 'CHECKED' && (
        <p className="muted">{t(acts.includes('ENTER') ? 'land.mayEnter' : 'land.nothingToEnter')}</p>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        {acts.includes('ENTER') && (
          <Button
            loading={send.isPending}
            onClick={() => send.mutate(commandFor('post', '/api/v1/land/files/{id}/entry', { path: { id } }))}
          >
            {t('land.enter', { count: (added ?? 0) + (changed ?? 0) })}
          </Button>
        )}
        {acts.includes('DROP') && (
          <Button
            variant="default"
            loading={send.isPending}
            onClick={() => send.mutate(commandFor('post', '/api/v1/land/files/{id}/dropping', { path: { id } }))}
          >
            {t('land.drop')}
          </Button>
        )}
        {refused > 0 && (
          <Button variant="default" aria-expanded={shown} onClick={() => show(!shown)}>
            {t(shown ? 'land.hideFaults' : 'land.showFaults', { count: refused })}
          </Button>
        )}
      </div>
      {shown && refused > 0 && children}
    </li>
  );
}
