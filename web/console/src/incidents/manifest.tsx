import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { manifestOf, placesOf } from './queries.js';

/** What stands in a yard, on paper. */
export function Manifest({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const yards = useQuery(placesOf(gate)).data?.yards ?? [];
  const [chosen, setChosen] = useState('');
  const yard = chosen || (yards[0]?.yard ?? '');
  const print = useMutation({
    mutationFn: async () => {
      const address = URL.createObjectURL(await manifestOf(gate, yard));
      const link = Object.assign(document.createElement('a'), { href: address, download: `${yard}.pdf` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  });
  return (
    <section className="panel stack">
      <h2>{t('incidents.manifest')}</h2>
      <p className="muted">{t('incidents.manifestWhy')}</p>
      <NativeSelect
        label={t('incidents.yard')}
        value={yard}
        data={yards.map((each) => ({ value: each.yard, label: each.name[language] }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {print.isError && <ErrorSaid error={print.error} retry={() => print.mutate()} />}
      <Button variant="default" disabled={!yard} loading={print.isPending} onClick={() => print.mutate()}>
        {t('incidents.print')}
      </Button>
    </section>
  );
}
