import { Button, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../../shared/look/dialog.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { FoundLine } from './found-line.js';
import { FEWEST, vehiclesLike } from './queries.js';
import './find.css';

const CALM_MS = 200;

interface Props {
  /** What is looked for, as the address says it. */
  readonly q: string;
  readonly ask: (q: string) => void;
  readonly choose: (declaration: string) => void;
  readonly close: () => void;
}

/** Finds a vehicle of the own gate by what is written on it: type, arrow down, Enter. */
export function FindVehicle({ q, ask, choose, close }: Props) {
  const { t } = useWords();
  const session = useSession();
  const gate = 'me' in session ? session.me.gate : undefined;
  const [at, setAt] = useState(0);
  const [calm] = useDebouncedValue(q.trim(), CALM_MS);
  const found = useInfiniteQuery({ ...vehiclesLike(gate ?? 'HUU_NGHI', calm), ...(!gate && { enabled: false }) });
  // What was found for what stood there before is no answer to what is typed now.
  const answered = calm === q.trim() && !found.isPending;
  const hits = (answered && found.data?.pages.flatMap(({ items }) => items)) || [];
  const [eager, setEager] = useState(false);
  const first = hits[0]?.declaration;
  useEffect(() => {
    if (eager && answered) setEager(false);
    if (eager && first) choose(first);
  }, [eager, answered, first, choose]);
  const chosen = Math.min(at, hits.length - 1);
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(hits.length - 1, chosen + by)));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const hit = hits[chosen];
    if (hit) choose(hit.declaration);
    else setEager(!answered);
  };
  return (
    <Dialog title={t('find.title')} close={close} at="top">
      <div className="find stack">
        <TextInput
          label={t('find.label')}
          description={t('find.hint')}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          size="md"
          classNames={{ input: 'figures' }}
          value={q}
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="found"
          aria-activedescendant={hits[chosen] && `found-${hits[chosen].declaration}`}
          onKeyDown={keys}
          onChange={(event) => {
            setAt(0);
            ask(event.currentTarget.value);
          }}
        />
        <div role="status">
          {q.trim().length > 0 && q.trim().length < FEWEST && <p className="muted">{t('find.tooShort')}</p>}
          {answered && found.isSuccess && hits.length === 0 && (
            <Empty title={t('find.none')} todo={t('find.noneTodo')} />
          )}
          {found.isError && <ErrorSaid error={found.error} retry={() => void found.refetch()} />}
          {found.isLoading && <Skeleton height={52} />}
        </div>
        <div id="found" role="listbox" aria-label={t('find.results')} className="found">
          {hits.map((hit, number) => (
            <FoundLine
              key={hit.declaration}
              hit={hit}
              chosen={number === chosen}
              choose={() => choose(hit.declaration)}
            />
          ))}
        </div>
        {found.hasNextPage && (
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('find.more')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
