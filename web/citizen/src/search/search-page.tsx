import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import '../procedures/procedures.css';
import { FoundItem } from './found-item.js';
import { everything } from './queries.js';
import { SearchBox } from './search-box.js';
import type { EverythingSearch, FoundKind } from './search.js';

/** One search over everything that everybody may read, kind by kind. */
export function SearchPage() {
  const { t } = useWords();
  const search: EverythingSearch = useSearch({ from: '/search' });
  const { text, kind, cursor } = search;
  const navigate = useNavigate({ from: '/search' });
  const read = useQuery(everything(search));
  return (
    <div className="page narrow-page stack">
      <h1>{t('search.title')}</h1>
      <Asked key={text} text={text} look={(words) => void navigate({ search: words ? { text: words } : {} })} />
      {kind !== undefined && text !== undefined && (
        <p>
          <Link to="/search" search={{ text }}>
            {t('search.back')}
          </Link>
        </p>
      )}
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {text !== undefined && read.isPending && <Skeleton height={320} />}
      <div role="status">
        {read.data?.length === 0 && <Empty title={t('search.none')} todo={t('search.noneTodo')} />}
      </div>
      {read.data?.map((group) => (
        <Group key={group.kind} group={group} text={text ?? ''} whole={kind !== undefined} />
      ))}
      {kind !== undefined && read.data && (
        <Pages
          next={read.data[0]?.next}
          cursor={cursor}
          stale={false}
          go={(to) => {
            const { cursor: _, ...rest } = search;
            void navigate({ search: { ...rest, ...(to !== undefined && { cursor: to }) } });
          }}
        />
      )}
    </div>
  );
}

interface AskedProps {
  readonly text: string | undefined;
  readonly look: (text: string) => void;
}

function Asked({ text = '', look }: AskedProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(text);
  return (
    <search>
      <SearchBox label={t('search.label')} typed={typed} type={setTyped} look={look} />
      <p className="muted small">{t('search.hint')}</p>
    </search>
  );
}

interface GroupProps {
  readonly group: FoundKind;
  readonly text: string;
  /** It is looked at alone, and paged. */
  readonly whole: boolean;
}

function Group({ group: { kind, name, guessed, items, next }, text, whole }: GroupProps) {
  const { t, language } = useWords();
  return (
    <section className="stack" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>{name[language]}</h2>
      {guessed && <p className="muted">{t('search.guessed')}</p>}
      <ul className="cards">
        {items.map((item) => (
          <FoundItem key={item.id} item={item} />
        ))}
      </ul>
      {!whole && next !== undefined && (
        <p>
          <Link to="/search" search={{ text, kind }}>
            {t('search.more', { name: name[language] })}
          </Link>
        </p>
      )}
    </section>
  );
}
