import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import { useState } from 'react';
import { answer } from '../../../shared/api/client.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';

interface Props {
  /** What the file is called, before its day. */
  readonly name: string;
  /** Asks the server for the list as a file, with the filters that it shows. */
  readonly ask: () => Promise<{ data?: unknown }>;
}

/** The list as a file for a spreadsheet: whole, not the page alone. */
export function Download({ name, ask }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const download = async () => {
    setAsking(true);
    setError(undefined);
    try {
      save((await answer(ask())) as Blob, `${name}-${hanoiDay(gateTime())}.xlsx`);
    } catch (refusal) {
      setError(refusal);
    }
    setAsking(false);
  };
  return (
    <>
      <Button
        variant="default"
        disabled={asking}
        aria-busy={asking}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => void download()}
      >
        {t('firm.download')}
      </Button>
      {error !== undefined && <ErrorSaid error={error} retry={() => void download()} />}
    </>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read it by the time of the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
