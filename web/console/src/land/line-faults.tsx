import { useQuery } from '@tanstack/react-query';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useWords } from '../app/words.js';
import './land.css';
import { faultsOfFile, type LandFile } from './queries.js';

interface Props {
  readonly file: LandFile;
  readonly cursor: string | undefined;
  readonly go: (cursor: string | undefined) => void;
}

/** What was not taken of a file, line by line, as who mends it looks for it. */
export function LineFaults({ file, cursor, go }: Props) {
  const { t, language } = useWords();
  const page = useQuery(faultsOfFile(file.id, file.state, cursor));
  return (
    <PageOf
      page={page}
      cursor={cursor}
      go={go}
      empty={{ title: t('land.faultsGone'), todo: t('land.faultsGoneTodo') }}
      height={200}
    >
      {(rows) => (
        <table className="land-faults">
          <thead>
            <tr>
              <th scope="col">{t('land.line')}</th>
              <th scope="col">{t('land.fault')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, code, said }) => (
              <tr key={`${line} ${code}`}>
                <th scope="row" className="figures">
                  {line}
                </th>
                <td>{said[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PageOf>
  );
}
