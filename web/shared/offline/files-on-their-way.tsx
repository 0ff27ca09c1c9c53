import { Button } from '@mantine/core';
import { useSyncExternalStore, type ReactNode } from 'react';
import { ProblemSaid } from '../look/said.js';
import { Status } from '../look/status.js';
import { useSharedWords } from '../words/words.js';
import { useSession } from '../session/session.js';
import { NOBODY } from './command.js';
import type { Upload, Uploads } from './uploads.js';

/** The files that a face hands in, and how it speaks of them. */
export interface KeptFiles {
  readonly uploads: Uploads;
  /** What a file shows, in the reader's words. */
  readonly kindName: (kind: string) => string;
  /** A link to the page that a file belongs to. */
  readonly page: (about: string, said: string, close: () => void, kind: string) => ReactNode;
}

const NONE: readonly Upload[] = [];
const noWatch = () => () => undefined;
const none = () => NONE;

/** Those of whoever is here that the server does not have. */
export function useKeptFiles(files: KeptFiles | undefined): readonly Upload[] {
  const session = useSession();
  const here = 'me' in session ? session.me.id : NOBODY;
  const all = useSyncExternalStore(files?.uploads.watch ?? noWatch, files?.uploads.list ?? none);
  return all.filter(({ owner, whose = owner }) => whose === here);
}

interface Props {
  readonly files: KeptFiles;
  readonly uploads: readonly Upload[];
  readonly close: () => void;
}

/** Each file that waits for the line, or was refused: why, and where another one is handed in. */
export function FilesOnTheirWay({ files: { uploads: kept, kindName, page }, uploads, close }: Props) {
  const { t } = useSharedWords();
  const sent = useSyncExternalStore(kept.watch, kept.progress);
  return (
    <ol className="commands" aria-label={t('outbox.files')}>
      {uploads.map(({ id, about, kind, name, state, code, title, detail }) => {
        const part = sent[id];
        const letGo = t(state === 'REFUSED' ? 'outbox.forget' : 'outbox.fileLeave');
        return (
          <li key={id} className="panel">
            <span>
              <b>{kindName(kind)}</b> <span className="muted">{name}</span>
            </span>
            {state === 'WAITING' && part === undefined && (
              <Status hue="waiting" icon="clock">
                {t('outbox.WAITING')}
              </Status>
            )}
            {state === 'WAITING' && part !== undefined && (
              <progress max={1} value={part} aria-label={t('outbox.sending', { percent: Math.round(part * 100) })} />
            )}
            {state === 'REFUSED' && (
              <>
                <Status hue="closed" icon="failed">
                  {t('outbox.REFUSED')}
                </Status>
                <ProblemSaid problem={{ ...(code && { code }), ...(title && { title }), ...(detail && { detail }) }}>
                  <p>{t('outbox.fileTodo')}</p>
                </ProblemSaid>
              </>
            )}
            <div className="row">
              {page(about, t('outbox.fileWhere'), close, kind)}
              <Button size="sm" variant="default" aria-label={`${letGo}: ${name}`} onClick={() => void kept.forget(id)}>
                {letGo}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
