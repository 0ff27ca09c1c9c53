import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../app/words.js';

interface Props {
  /** What it is called while it is closed. */
  readonly name: string;
  /** It was begun just now, or something in it was refused. */
  readonly open: boolean;
  readonly takeOut: () => void;
  readonly children: ReactNode;
}

/** One paper, or one law, of a list that would be long with all of them open. */
export function OneOfMany({ name, open, takeOut, children }: Props) {
  const { t } = useWords();
  // What was blank when it came was begun here: it stays open while it is filled in.
  const [begun] = useState(open);
  return (
    <details className="panel part" open={begun || open || undefined}>
      <summary>{name}</summary>
      <div className="stack">
        {children}
        <div>
          <Button size="sm" variant="default" onClick={takeOut}>
            {t('procedures.takeOut')}
          </Button>
        </div>
      </div>
    </details>
  );
}
