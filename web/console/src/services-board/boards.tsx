import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { FileLine } from '../office/file-line.js';
import { COLUMN_NAMES } from './column-names.js';
import { OfficeBars } from './office-bars.js';
import { dossierBoard, fileOf, petitionBoard, type DossierLine, type Period, type PetitionLine } from './queries.js';
import type { ServicesSearch } from './search.js';
import { summed } from './summed.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Dossiers by office, with what is due today and overdue. */
export function DossierBoard({ period }: { readonly period: Period }) {
  const { t } = useWords();
  const board = useQuery({ ...dossierBoard(period), placeholderData: keepPreviousData });
  const columns = ['received', 'inTime', 'late', 'open', 'dueToday', 'overdue', 'standing'] as const;
  return (
    <Board title={t('office.dossiers')} board={board} file={fileOf('dossier-board', period)}>
      {(lines: readonly DossierLine[]) => <Figures title={t('office.dossiers')} lines={lines} columns={columns} />}
    </Board>
  );
}

interface PetitionProps {
  readonly search: ServicesSearch;
  /** Which kinds are counted. */
  readonly filter: ReactNode;
}

/** Reports and complaints by body; denunciations are in no figure. */
export function PetitionBoard({ search, filter }: PetitionProps) {
  const { t } = useWords();
  const board = useQuery({ ...petitionBoard(search), placeholderData: keepPreviousData });
  const columns = ['received', 'inTime', 'late', 'open'] as const;
  return (
    <Board title={t('office.petitions')} board={board} file={fileOf('petition-board', search)} filter={filter}>
      {(lines: readonly PetitionLine[]) => <Figures title={t('office.petitions')} lines={lines} columns={columns} />}
    </Board>
  );
}

interface Asked<Line> {
  readonly data: readonly Line[] | undefined;
  readonly error: unknown;
  readonly isLoadingError: boolean;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface BoardProps<Line> {
  readonly title: string;
  readonly board: Asked<Line>;
  readonly file: string;
  readonly filter?: ReactNode;
  readonly children: (lines: readonly Line[]) => ReactNode;
}

function Board<Line>({ title, board, file, filter, children }: BoardProps<Line>) {
  const { t } = useWords();
  return (
    <section className="panel stack" aria-label={title}>
      <div className="row between">
        <h2>{title}</h2>
        <span className="row no-print">
          {filter}
          <FileLine path={file} name={t('services.xlsx')} mediaType={XLSX} />
        </span>
      </div>
      {board.isLoadingError && <ErrorSaid error={board.error} retry={() => void board.refetch()} />}
      {board.isPending && <Skeleton height={220} />}
      {board.data?.length === 0 && <Empty title={t('services.none')} todo={t('services.noneTodo')} />}
      {board.data && board.data.length > 0 && children(board.data)}
    </section>
  );
}

type Column = keyof typeof COLUMN_NAMES;
type Line<C extends Column> = PetitionLine & Readonly<Record<C, number>>;

interface FiguresProps<C extends Column> {
  readonly title: string;
  readonly lines: readonly Line<C>[];
  readonly columns: readonly C[];
}

/** All together in numbers first, then each office as a bar, then the table. */
function Figures<C extends Column>({ title, lines, columns }: FiguresProps<C>) {
  const { t, language } = useWords();
  const n = (count: number) => counted(count, language);
  const all = summed(lines);
  const named = (line: PetitionLine) => line.officeName?.[language] ?? line.office;
  const stars = ({ satisfaction, ratings }: Pick<PetitionLine, 'satisfaction' | 'ratings'>) =>
    satisfaction === undefined ? '–' : t('services.ratings', { stars: n(satisfaction), count: ratings });
  return (
    <>
      <div className="count-tiles">
        {columns.map((column) => (
          <div key={column} className="panel count-tile">
            <span className="count figures" data-hue={hueOf(column, sum(lines, column))}>
              {n(sum(lines, column))}
            </span>
            <span>{t(COLUMN_NAMES[column])}</span>
          </div>
        ))}
        <div className="panel count-tile">
          <span className="count figures">{stars(all)}</span>
          <span>{t('services.satisfaction')}</span>
        </div>
      </div>
      {all.share !== undefined && <p>{t('services.share', { percent: n(all.share) })}</p>}
      {lines.length > 1 && <OfficeBars lines={lines} named={named} />}
      <div className="wide" tabIndex={0} role="region" aria-label={`${t('services.title')}: ${title}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('services.office')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(COLUMN_NAMES[column])}
                </th>
              ))}
              <th scope="col" className="number">
                {t('services.satisfaction')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.office}>
                <th scope="row">{named(line)}</th>
                {columns.map((column) => (
                  <td key={column} className="number">
                    {n(line[column])}
                  </td>
                ))}
                <td className="number">{stars(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const sum = <C extends Column>(lines: readonly Line<C>[], column: C): number =>
  lines.reduce((all, line) => all + line[column], 0);

function hueOf(column: Column, count: number): 'closed' | 'held' | undefined {
  if (count === 0) return undefined;
  if (column === 'overdue') return 'closed';
  return column === 'dueToday' ? 'held' : undefined;
}
