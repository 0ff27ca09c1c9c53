import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { FileLine } from '../office/file-line.js';
import type { Dossier } from './queries.js';

/** The papers of the procedure: the files that are there to open, what came on paper, and what is still missing. */
export function Papers({ dossier: { id, papers, files, onPaper } }: { readonly dossier: Dossier }) {
  const { t, language } = useWords();
  if (papers.length === 0) return null;
  return (
    <section className="panel">
      <h3>{t('dossier.papers')}</h3>
      <ul className="needed-papers">
        {papers.map((paper) => {
          const own = files.filter((file) => file.paper === paper.key);
          const shown = onPaper.includes(paper.key);
          return (
            <li key={paper.key}>
              <span>{paper.name[language]}</span>
              {own.map((file, at) => (
                <span key={file.file} className="row">
                  <FileLine
                    path={`/api/v1/dossiers/${id}/files/${file.file}`}
                    name={t('dossier.openFile', { number: at + 1 })}
                    mediaType={file.mediaType}
                    bytes={file.bytes}
                  />
                </span>
              ))}
              {shown && (
                <Status hue="open" icon="done">
                  {t('dossier.onPaper')}
                </Status>
              )}
              {own.length === 0 && !shown && (
                <Status hue={paper.required ? 'held' : 'plain'} icon={paper.required ? 'warning' : 'none'}>
                  {t(paper.required ? 'dossier.missing' : 'dossier.notNeeded')}
                </Status>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
