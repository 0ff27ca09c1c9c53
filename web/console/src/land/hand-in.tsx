import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sendInSession } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { LandLayer } from './queries.js';
import { ChooseFile } from '../office/choose-file.js';

/** Hands a file in to be checked; nothing enters before somebody says so. */
export function HandIn({ layers }: { readonly layers: readonly LandLayer[] }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [layer, setLayer] = useState<LandLayer>(layers[0] ?? 'PARCELS');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const again = useRef<() => void>(null);
  const send = async (file: File | null, key: string = crypto.randomUUID(), as: LandLayer = layer) => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = new FormData();
      body.append('file', file);
      const headers = { 'idempotency-key': key };
      const request = new Request(`/api/v1/land/files?layer=${as}`, { method: 'POST', headers, body });
      const response = await sendInSession(request);
      if (!response.ok) throw await refusalOf(response);
      await client.invalidateQueries({ queryKey: ['land-files'] });
    } catch (failed) {
      // The same key: a file that has come in already is not taken twice.
      again.current = () => void send(file, key, as);
      setError(failed);
    }
    setBusy(false);
  };
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
      {error !== undefined && <ErrorSaid error={error} retry={() => again.current?.()} />}
    </section>
  );
}
