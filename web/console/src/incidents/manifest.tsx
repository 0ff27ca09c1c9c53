import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { PrintManifest } from './print-manifest.js';
import { placesOf } from './queries.js';

/** What stands in a yard, on paper. */
export function Manifest({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const yards = useQuery(placesOf(gate)).data?.yards ?? [];
  const [chosen, setChosen] = useState('');
  const yard = chosen || (yards[0]?.yard ?? '');
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
      <PrintManifest gate={gate} yard={yard} />
    </section>
  );
}
