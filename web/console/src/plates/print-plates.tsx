import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { saveAs } from '../board/save-as.js';
import { fetched } from '../office/file-line.js';
import './plates.css';
import type { ListedPlace } from './queries.js';

interface Props {
  readonly commune: string | undefined;
  readonly kind?: ListedPlace['kind'] | undefined;
  /** This one alone. */
  readonly place?: string;
}

/** Fetches the plates of a commune as sheets to be cut out: of what was reviewed. */
export function PrintPlates({ commune, kind, place }: Props) {
  const { t, language } = useWords();
  const [part, setPart] = useState('1');
  const print = useMutation({
    mutationFn: async () => {
      const query = new URLSearchParams({ commune: commune ?? '', language, part: place ? '1' : part });
      if (kind) query.set('kind', kind);
      if (place) query.set('place', place);
      const { content, name } = await fetched(`/api/v1/place-plates?${query.toString()}`);
      saveAs(content, name);
    },
  });
  if (commune === undefined || !/^\d{5}$/.test(commune)) return <p className="muted">{t('plates.choosePrint')}</p>;
  return (
    <div className="row beside-field no-print">
      {!place && (
        <TextInput
          type="number"
          label={t('plates.part')}
          min={1}
          max={100}
          value={part}
          onChange={(event) => setPart(event.currentTarget.value)}
        />
      )}
      <Button variant="default" loading={print.isPending} onClick={() => print.mutate()}>
        {t(place ? 'plates.printOne' : 'plates.print')}
      </Button>
      {print.isError && <ErrorSaid error={print.error} retry={() => print.mutate()} />}
    </div>
  );
}
