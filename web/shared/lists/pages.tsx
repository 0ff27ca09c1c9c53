import { Button } from '@mantine/core';
import { useSharedWords } from '../words/words.js';
import './pages.css';

interface Props {
  /** Where the next page begins; none on the last. */
  readonly next: string | undefined;
  readonly cursor: string | undefined;
  readonly stale: boolean;
  readonly go: (cursor: string | undefined) => void;
}

/** On to the next page of a list, and back to its start; the place stands in the address, so the browser goes back too. */
export function Pages({ next, cursor, stale, go }: Props) {
  const { t } = useSharedWords();
  return (
    <div className="pages">
      {stale && <span className="muted">{t('line.stale')}</span>}
      {cursor && (
        <Button variant="default" onClick={() => go(undefined)}>
          {t('list.first')}
        </Button>
      )}
      {next && (
        <Button variant="default" onClick={() => go(next)}>
          {t('list.next')}
        </Button>
      )}
    </div>
  );
}
