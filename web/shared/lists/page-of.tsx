import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty, ErrorSaid } from '../look/said.js';
import { useSharedWords } from '../words/words.js';
import { Pages } from './pages.js';

interface Answered<Row> {
  readonly items: readonly Row[];
  readonly next?: string;
  readonly stale: boolean;
}

interface Props<Row> {
  readonly page: UseQueryResult<Answered<Row>>;
  readonly cursor: string | undefined;
  readonly go: (cursor: string | undefined) => void;
  /** What stands there when there is nothing, and what to do then. */
  readonly empty: { readonly title: string; readonly todo: string };
  /** It was narrowed by filters, so that nothing there means something else. */
  readonly filtered?: boolean;
  /** What is shown while it loads, or how high it is, px. */
  readonly height: number | ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** One page of a list in each of its states: it loads, it cannot be asked, it is empty, it is there and may go on. */
export function PageOf<Row>({ page, cursor, go, empty, filtered = false, height, children }: Props<Row>) {
  const { t } = useSharedWords();
  const nothing = filtered ? { title: t('list.noneFits'), todo: t('list.noneFitsTodo') } : empty;
  return (
    <>
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && (typeof height === 'number' ? <Skeleton height={height} /> : height)}
      {page.data?.items.length === 0 && <Empty {...nothing} />}
      {page.data && page.data.items.length > 0 && children(page.data.items)}
      {page.data && <Pages next={page.data.next} cursor={cursor} stale={page.data.stale} go={go} />}
    </>
  );
}
