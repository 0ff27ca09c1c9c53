import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { manifestOf } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly yard: string;
}

/** Fetches the list of what stands in a yard, as a file to be printed. */
export function PrintManifest({ gate, yard }: Props) {
  const { t } = useWords();
  const print = useMutation({
    mutationFn: async () => {
      const address = URL.createObjectURL(await manifestOf(gate, yard));
      const link = Object.assign(document.createElement('a'), { href: address, download: `${yard}.pdf` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  });
  return (
    <>
      {print.isError && <ErrorSaid error={print.error} retry={() => print.mutate()} />}
      <Button variant="default" disabled={!yard} loading={print.isPending} onClick={() => print.mutate()}>
        {t('incidents.print')}
      </Button>
    </>
  );
}
