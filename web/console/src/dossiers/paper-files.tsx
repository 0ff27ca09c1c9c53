import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { Dossier } from './queries.js';
import { ChooseFile } from '../office/choose-file.js';

export type HandedIn = Schemas['DossierFileTakenAnswer'];
const TAKEN = 'image/jpeg,image/png,image/webp,image/heic,application/pdf';

interface Props {
  readonly dossier: string;
  readonly papers: Dossier['papers'];
  readonly files: readonly HandedIn[];
  readonly change: (files: readonly HandedIn[]) => void;
  /** Papers that lie on the counter themselves, where that is asked. */
  readonly onPaper?: readonly string[];
  readonly show?: (papers: readonly string[]) => void;
}

/** The papers of a procedure at the counter: each is scanned, or handed in as it is. */
export function PaperFiles({ dossier, papers, files, change, onPaper = [], show }: Props) {
  const { t, language } = useWords();
  return (
    <ul className="needed-papers">
      {papers.map((paper) => (
        <li key={paper.key}>
          <span>
            {paper.name[language]} {paper.required && show && <span className="muted">({t('take.required')})</span>}
          </span>
          <OnePaper
            dossier={dossier}
            paper={paper.key}
            name={paper.name[language]}
            taken={(file) => change([...files, file])}
          />
          {files
            .filter((file) => file.paper === paper.key)
            .map((file) => (
              <span key={file.file} className="row">
                <Status hue="open" icon="done">
                  {t('dossier.handedIn')}
                </Status>
                <span className="muted figures">
                  {t('vehicle.fileSize', { kilobytes: Math.ceil(file.bytes / 1000) })}
                </span>
                <Button
                  variant="subtle"
                  size="sm"
                  onClick={() => change(files.filter((each) => each.file !== file.file))}
                >
                  {t('dossier.drop')}
                </Button>
              </span>
            ))}
          {show && (
            <label className="check">
              <input
                type="checkbox"
                checked={onPaper.includes(paper.key)}
                onChange={(event) =>
                  show(
                    event.currentTarget.checked
                      ? [...onPaper, paper.key]
                      : onPaper.filter((each) => each !== paper.key),
                  )
                }
              />
              {t('take.shown')}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  readonly dossier: string;
  readonly paper: string;
  readonly name: string;
  readonly taken: (file: HandedIn) => void;
}

function OnePaper({ dossier, paper, name, taken }: OneProps) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const again = useRef<() => void>(null);
  const send = async (file: File | null, key: string = crypto.randomUUID()) => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = new FormData();
      body.append('file', file);
      const request = new Request(`/api/v1/dossiers/${dossier}/files?paper=${encodeURIComponent(paper)}`, {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body,
      });
      const response = await fetchInSession(request);
      if (!response.ok) throw await refusalOf(response);
      taken((await response.json()) as HandedIn);
    } catch (failed) {
      // The same key: what has come in already is not stored twice.
      again.current = () => void send(file, key);
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <>
      <ChooseFile accept={TAKEN} take={send}>
        {(props) => (
          <Button {...props} variant="default" size="sm" loading={busy}>
            {t('dossier.addFile')} <span className="unseen">: {name}</span>
          </Button>
        )}
      </ChooseFile>
      {error !== undefined && <ErrorSaid error={error} retry={() => again.current?.()} />}
    </>
  );
}
