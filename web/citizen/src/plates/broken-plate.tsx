import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FAULT_KINDS, type FaultKind } from '../../../../src/citizen/places/domain/fault-kinds.js';
import { ProblemSaid } from '../../../shared/look/said.js';
import { onSettled, tellAsNobody, useOutbox } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import type { PublicPlace } from './queries.js';

/** Tells that the plate is broken or gone: nobody's name goes out with it, and it waits here for a network. */
export function BrokenPlate({ place }: { readonly place: PublicPlace }) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const path = `/api/v1/public-places/${place.code}/faults`;
  const last = useOutbox().findLast((each) => each.path === path);
  useEffect(
    () =>
      onSettled(
        (command) =>
          void (command.path === path && client.invalidateQueries({ queryKey: ['public-place', place.code] })),
      ),
    [client, path, place.code],
  );
  const tell = (kind: FaultKind) =>
    void tellAsNobody({
      method: 'POST',
      path,
      body: { kind },
      said: { key: 'plate.tell', about: place.name[language] },
    });
  const faults = place.faults.map((kind) => t(`plateFault.${kind}`)).join(', ');
  return (
    <section className="panel stack no-print" aria-labelledby="broken">
      <h2 id="broken">{t('plate.broken')}</h2>
      {faults && <p>{t('plate.known', { faults })}</p>}
      {last?.state === 'SENT' || last?.state === 'WAITING' ? (
        <p role="status">{t(last.state === 'SENT' ? 'plate.thanks' : 'plate.waits')}</p>
      ) : (
        <>
          <p className="muted">{t('plate.brokenWhat')}</p>
          {last?.problem && <ProblemSaid problem={last.problem} />}
          <div className="row">
            {FAULT_KINDS.map((kind) => (
              <Button key={kind} variant="default" size="md" onClick={() => tell(kind)}>
                {t(`plateFault.${kind}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
