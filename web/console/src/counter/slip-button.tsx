import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { saveAs } from '../board/save-as.js';
import { slipOf } from './queries.js';

/** The slip with the pass as QR code, for the 80 mm printer. */
export function SlipButton({ ticket, first = false }: { readonly ticket: string; readonly first?: boolean }) {
  const { t } = useWords();
  const print = useMutation({ mutationFn: async () => saveAs(await slipOf(ticket), `${ticket}.pdf`) });
  return (
    <>
      {print.isError && <ErrorSaid error={print.error} />}
      <Button
        {...(!first && { variant: 'default' })}
        autoFocus={first}
        loading={print.isPending}
        onClick={() => print.mutate()}
      >
        {t('counter.slip')}
      </Button>
    </>
  );
}
