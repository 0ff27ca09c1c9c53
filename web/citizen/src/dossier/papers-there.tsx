import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { SeenDossier } from './queries.js';

type File = SeenDossier['files'][number];

/** The papers that were handed in, each file with what the scanner says of it. Open where something stands against one. */
export function PapersThere({ dossier: { papers, files, onPaper } }: { readonly dossier: SeenDossier }) {
  const { t, language } = useWords();
  const stands = files.some(({ scan }) => scan !== undefined);
  return (
    <details className="panel" open={stands}>
      <summary>{t('dossier.papers')}</summary>
      <ul className="bulleted">
        {papers.map(({ key, name }) => {
          const ofIt = files.filter(({ paper }) => paper === key);
          if (ofIt.length === 0 && !onPaper.includes(key)) return null;
          return (
            <li key={key}>
              {name[language]} {onPaper.includes(key) && `(${t('dossier.atCounter')})`}
              {ofIt.length > 0 && (
                <ul className="there">
                  {ofIt.map((file, at) => (
                    <li key={file.file} className="row">
                      <span className="muted">{t('dossier.fileNumber', { number: at + 1 })}</span> <Scan file={file} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Scan({ file: { scan } }: { readonly file: File }) {
  const { t } = useWords();
  if (scan === 'INFECTED')
    return (
      <Status hue="closed" icon="failed">
        {t('dossier.fileInfected')}
      </Status>
    );
  return scan === 'WAITING' ? (
    <Status hue="waiting" icon="clock">
      {t('dossier.fileWaits')}
    </Status>
  ) : (
    <Status hue="open" icon="done">
      {t('dossier.fileThere')}
    </Status>
  );
}

/** What is to be done about a file that nobody can open. */
export function InfectedTodo({ dossier: { files, acts } }: { readonly dossier: SeenDossier }) {
  const { t } = useWords();
  if (!files.some(({ scan }) => scan === 'INFECTED')) return null;
  return <p>{t(acts.includes('SUPPLEMENT') ? 'dossier.infectedSend' : 'dossier.infectedTodo')}</p>;
}
