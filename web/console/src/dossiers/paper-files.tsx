import { Button } from '@mantine/core';
import type { Schemas } from '../../../shared/api/client.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { AddFile } from '../office/add-file.js';
import type { Dossier } from './queries.js';

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
          <AddFile<HandedIn>
            path={`/api/v1/dossiers/${dossier}/files?paper=${encodeURIComponent(paper.key)}`}
            accept={TAKEN}
            taken={(file) => change([...files, file])}
            size="sm"
          >
            {t('dossier.addFile')} <span className="unseen">: {paper.name[language]}</span>
          </AddFile>
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
