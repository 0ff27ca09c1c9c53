import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../app/words.js';
import { useHandIn } from '../office/add-file.js';
import { ChooseFile } from '../office/choose-file.js';
import type { LandLayer } from './queries.js';

/** Hands a file in to be checked; nothing enters before somebody says so. */
export function HandIn({ layers }: { readonly layers: readonly LandLayer[] }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [layer, setLayer] = useState<LandLayer>(layers[0] ?? 'PARCELS');
  const { send, busy, said } = useHandIn(`/api/v1/land/files?layer=${layer}`, () =>
    client.invalidateQueries({ queryKey: ['land-files'] }),
  );
  return (
    <section className="panel stack" aria-labelledby="land-hand-in">
      <h2 id="land-hand-in">{t('land.handIn')}</h2>
      <p className="muted">{t(`landLayerHow.${layer}`)}</p>
      <div className="row">
        {layers.length > 1 && (
          <NativeSelect
            label={t('land.layer')}
            value={layer}
            data={layers.map((each) => ({ value: each, label: t(`landLayer.${each}`) }))}
            onChange={(event) => setLayer(event.currentTarget.value as LandLayer)}
          />
        )}
        <ChooseFile accept=".geojson,.json,.geojsonl,.geojsons,application/geo+json" take={send}>
          {(props) => (
            <Button {...props} loading={busy}>
              {t('land.choose')}
            </Button>
          )}
        </ChooseFile>
      </div>
      {said}
    </section>
  );
}
