import { Button, Skeleton } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../../../shared/api/problem.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import '../vehicle/vehicle.css';

/** Beside a list of which nothing is chosen yet. */
export function NothingChosen({ title }: { readonly title: string }) {
  const { t } = useWords();
  return (
    <section className="vehicle" aria-label={title}>
      <Empty title={title} todo={t('dossier.chooseTodo')} />
    </section>
  );
}

interface Props<Read> {
  readonly read: UseQueryResult<Read>;
  /** What a screen reader calls it. */
  readonly name: string;
  /** Back to the list, where both do not stand side by side. */
  readonly back: () => void;
  readonly children: (read: Read) => ReactNode;
}

/** What was chosen in a list, beside it: while it is read, when it cannot be, and as it is. */
export function BesideList<Read>({ read, name, back, children }: Props<Read>) {
  const { t } = useWords();
  // It went to another office while it was open here: what was read before is no longer theirs.
  const gone = read.error instanceof Refused && read.error.status === 404;
  return (
    <section className="vehicle" aria-label={name}>
      <Button
        variant="subtle"
        size="sm"
        className="back"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={back}
      >
        {t('vehicle.back')}
      </Button>
      {(read.isLoadingError || gone) && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={420} />}
      {read.data !== undefined && !gone && children(read.data)}
    </section>
  );
}
