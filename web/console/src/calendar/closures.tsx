import { NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { ClosureItem } from './closure-item.js';
import { closuresOf } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly route: string;
  readonly every: boolean;
  readonly cursor: string | undefined;
  readonly show: (every: boolean) => void;
  readonly go: (cursor: string | undefined) => void;
}

/** The closures of a route: those that stand or come, or all. */
export function Closures({ gate, route, every, cursor, show, go }: Props) {
  const { t } = useWords();
  const page = useQuery(closuresOf(gate, { standing: !every, route, limit: 10, cursor }));
  return (
    <section className="stack">
      <div className="page-head">
        <h2>{t('calendar.closures')}</h2>
        <NativeSelect
          label={t('calendar.which')}
          value={every ? 'ALL' : 'STANDING'}
          data={[
            { value: 'STANDING', label: t('calendar.standing') },
            { value: 'ALL', label: t('calendar.every') },
          ]}
          onChange={(event) => show(event.currentTarget.value === 'ALL')}
        />
      </div>
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={96} />}
      {page.data?.items.length === 0 && <Empty title={t('calendar.none')} todo={t('calendar.noneTodo')} />}
      <ul className="stack">
        {page.data?.items.map((closure) => (
          <ClosureItem key={closure.closure} gate={gate} closure={closure} />
        ))}
      </ul>
      {page.data && <Pages next={page.data.next} cursor={cursor} stale={page.data.stale} go={go} />}
    </section>
  );
}
