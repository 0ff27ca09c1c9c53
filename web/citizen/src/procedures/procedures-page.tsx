import { useNavigate, useSearch } from '@tanstack/react-router';
import { Skeleton } from '@mantine/core';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { ProcedureCard } from './procedure-card.js';
import { LEVELS, YES_NO, type ProceduresSearch } from './search.js';
import { useFound } from './use-found.js';
import './procedures.css';

/** The catalogue, by words, level and whether one can send it from home. */
export function ProceduresPage() {
  const { t } = useWords();
  const search = useSearch({ from: '/procedures' });
  const navigate = useNavigate({ from: '/procedures' });
  const { asked, found, keptOnly } = useFound(search);
  const narrow = (more: ProceduresSearch) => {
    const { cursor: _, ...rest } = search;
    void navigate({ search: { ...rest, ...more }, replace: true });
  };
  const filtered = search.text !== undefined || search.level !== undefined || search.online !== undefined;
  return (
    <div className="page narrow-page stack">
      <h1>{t('procedure.title')}</h1>
      <Filters clear={filtered ? () => void navigate({ search: {}, replace: true }) : undefined}>
        <TextFilter label={t('procedure.search')} value={search.text} onChange={(text) => narrow({ text })} />
        <Filter
          label={t('procedure.level')}
          values={LEVELS}
          value={search.level}
          say={(level) => t(`procedure.${level}`)}
          onChange={(level) => narrow({ level })}
        />
        <Filter
          label={t('procedure.online')}
          values={YES_NO}
          value={search.online}
          say={(each) => t(each === 'true' ? 'procedure.onlineYes' : 'procedure.onlineNo')}
          onChange={(online) => narrow({ online })}
        />
      </Filters>
      {keptOnly && <p className="told">{t('procedure.keptOnly')}</p>}
      {asked.isLoadingError && !found && <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && !found && <Skeleton height={400} />}
      {found?.items.length === 0 && <Empty title={t('procedure.none')} todo={t('procedure.noneTodo')} />}
      {found?.guessed && found.items.length > 0 && <p>{t('procedure.guessed')}</p>}
      <ul className="cards">
        {found?.items.map((each) => (
          <ProcedureCard key={each.code} procedure={each} />
        ))}
      </ul>
      {found && (
        <Pages
          next={found.next}
          cursor={search.cursor}
          stale={false}
          go={(cursor) => void navigate({ search: { ...search, cursor } })}
        />
      )}
    </div>
  );
}
