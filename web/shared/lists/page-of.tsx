import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty, ErrorSaid } from '../look/said.js';
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
  /** Of what is shown while it loads, px. */
  readonly height: number;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** One page of a list in each of its states: it loads, it cannot be asked, it is empty, it is there and may go on. */
export function PageOf<Row>({ page, cursor, go, empty, height, children }: Props<Row>) {
  return (
    <>
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={height} />}
      {page.data?.items.length === 0 && <Empty {...empty} />}
      {page.data && page.data.items.length > 0 && children(page.data.items)}
      {page.data && <Pages next={page.data.next} cursor={cursor} stale={page.data.stale} go={go} />}
    </>
  );
}
